import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Edit } from "../../../core/editing/edit";
import type { NewBlock, NewInline } from "../../../core/editing/new-block";
import { Disclosure } from "../../components/Disclosure";
import { useStrings } from "../../strings/use-strings";

/** What a plan inserts, as it will read. */
export function Preview({ edits }: { readonly edits: readonly Edit[] }) {
  const { write } = useStrings();
  const styles = useStyles();
  const blocks = [...edits.filter(isHeader), ...edits.filter((edit) => !isHeader(edit))].flatMap(blocksOf);
  if (blocks.length === 0) return null;
  return (
    <Disclosure label={write.preview}>
      <div className={styles.page} lang="sv">
        {blocks.map((block, index) => (
          <PreviewBlock key={index} block={block} />
        ))}
      </div>
    </Disclosure>
  );
}

const isHeader = ({ kind }: Edit) => kind === "write-header";

function blocksOf(edit: Edit): readonly NewBlock[] {
  return edit.kind === "insert-blocks" || edit.kind === "write-header" ? edit.blocks : [];
}

/** Paragraphs all, for the pane's own headings are those that lead through the pane. */
function PreviewBlock({ block }: { readonly block: NewBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return <p className={mergeClasses(styles.line, styles.heading)}>{block.content.map(inline)}</p>;
    case "paragraph":
      return <p className={mergeClasses(styles.line, styles[block.style])}>{block.content.map(inline)}</p>;
    case "list-item":
      return <p className={mergeClasses(styles.line, styles.item)}>{block.content.map(inline)}</p>;
    case "table":
      return block.rows.map((cells, index) => (
        <p key={index} className={styles.line}>
          {cells.join(" · ")}
        </p>
      ));
  }
}

function inline(part: NewInline, index: number) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "field":
      return part.value ?? <Open key={index} guidance={part.guidance} />;
    case "page-number":
    case "page-count":
      return "1";
  }
}

function Open({ guidance }: { readonly guidance: string }) {
  return <span className={useStyles().open}>{guidance}</span>;
}

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow2,
    "& p": { margin: 0 },
  },
  line: { minHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  heading: { paddingTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  item: { paddingLeft: tokens.spacingHorizontalM },
  normal: {},
  title: {
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: { color: tokens.colorNeutralForeground2 },
  header: { textAlign: "right", color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
});
