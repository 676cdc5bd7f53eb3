import type { NewBlock } from "../../../core/editing/new-block";

/**
 * The built-in style of a new block, by the name that is the same in every language of Word. Tables have none, and
 * Word's API has no such name for the list styles.
 */
export function builtInStyleOf(block: NewBlock): Word.Paragraph["styleBuiltIn"] | undefined {
  switch (block.kind) {
    case "heading":
      return `Heading${block.level}`;
    case "paragraph":
      return paragraphStyles[block.style];
    case "list-item":
    case "table":
      return undefined;
  }
}

const paragraphStyles = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  header: "Header",
} as const;
