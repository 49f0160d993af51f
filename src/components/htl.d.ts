declare module "htl" {
  export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Node | null;
}
