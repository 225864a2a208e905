import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const forbid = (group, message) => ({
  "no-restricted-imports": ["error", { patterns: [{ group, message }] }],
});

export default tseslint.config(
  { ignores: ["dist", "src/shared/api/generated"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { globals: globals.browser },
    rules: { "no-console": "error", "no-eval": "error" },
  },
  {
    files: ["src/features/**"],
    rules: forbid(
      ["@/features/*", "@/app/*", "@/docs/*", "../*"],
      "A feature imports only itself and shared, so that a change stays in one folder.",
    ),
  },
  {
    files: ["src/shared/**"],
    rules: forbid(["@/features/*", "@/app/*", "@/docs/*", "@/test/*"], "Shared code knows no feature."),
  },
  {
    files: ["src/**/*.test.{ts,tsx}", "src/test/**"],
    rules: { "no-restricted-imports": "off" },
  },
  { files: ["scripts/**", "*.js"], languageOptions: { globals: globals.node } },
);
