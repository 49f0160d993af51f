declare module "htl" {
  export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Node | null;
  export const svg: (strings: TemplateStringsArray, ...values: unknown[]) => Node | null;
}
