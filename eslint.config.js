import js from "@eslint/js";
import {defineConfig, globalIgnores} from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig([
  globalIgnores(["dist", "coverage", ".cache", "src/.observablehq"]),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      // a leading underscore says that a parameter is there for its place only
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: ["error", "always", {null: "ignore"}],
      "no-console": "off"
    }
  },
  {files: ["**/*.js"], languageOptions: {globals: {process: "readonly", console: "readonly"}}}
]);
