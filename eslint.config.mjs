import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const onlyTheAdapterNamesWord = ["Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message:
    "Only src/host/office and src/start-in-word.tsx may name Word or Office. Use the DocumentHost port.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["warn", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-params": "off",
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "ExportAllDeclaration", message: "Name what is exported." },
      ],
    },
  },
  // A list, with two lines a rule.
  { files: ["src/core/rules/index.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.js", "**/*.mjs", "**/*.cjs"], languageOptions: { globals: globalsOfNode() } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Take `today: PlainDate` as an argument." },
        ...onlyTheAdapterNamesWord,
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take randomness as an argument." },
        { property: "matchAll", message: "Ask `matchesIn`, which doesn't make the pattern anew." },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/core/**", "src/host/office/**", "src/start-in-word.tsx", "src/simulated-word/**"],
    rules: { "no-restricted-globals": ["error", ...onlyTheAdapterNamesWord] },
  },
  {
    files: ["src/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);

function globalsOfNode() {
  return Object.fromEntries(
    [
      "module",
      "require",
      "process",
      "console",
      "__dirname",
      "URL",
      "setTimeout",
      "clearTimeout",
      "Buffer",
      "fetch",
    ].map((name) => [name, "readonly"]),
  );
}
