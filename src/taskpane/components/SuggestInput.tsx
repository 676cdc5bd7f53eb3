import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface SuggestInputProps {
  /** What the suggestions are, for those who hear the list. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Those that fit what is typed, best first; anything else may be typed all the same. */
  readonly suggestions: readonly string[];
}

/** A text field that suggests as one types. (Fluent's Combobox does more and weighs a sixth of the whole pane.) */
export function SuggestInput({ label, value, onChange, suggestions }: SuggestInputProps) {
  const styles = useStyles();
  const listId = useId();
  const list = useSuggestionList(suggestions, onChange);
  return (
    <div className={styles.field}>
      <Input
        role="combobox"
        lang="sv"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={list.isOpen ? listId : undefined}
        aria-activedescendant={list.isOpen && list.active >= 0 ? optionId(listId, list.active) : undefined}
        value={value}
        onChange={(_, { value: text }) => {
          onChange(text);
          list.open();
        }}
        onClick={list.open}
        onBlur={list.close}
        onKeyDown={list.onKeyDown}
      />
      {list.isOpen && (
        <ul id={listId} role="listbox" aria-label={label} lang="sv" className={styles.list}>
          {suggestions.map((suggestion, index) => (
            <Option
              key={suggestion}
              id={optionId(listId, index)}
              text={suggestion}
              isActive={index === list.active}
              onPick={() => list.pick(suggestion)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** Open or not, and which suggestion the arrow keys have come to; -1 is none. */
function useSuggestionList(suggestions: readonly string[], onPick: (text: string) => void) {
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const isOpen = wanted && suggestions.length > 0;
  const show = (open: boolean) => {
    setWanted(open);
    setActive(-1);
  };
  const pick = (text: string) => {
    onPick(text);
    show(false);
  };
  const move = (step: number) => {
    if (!isOpen) show(true);
    setActive((now) => Math.max(0, Math.min(now + step, suggestions.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && isOpen) show(false);
    else if (event.key === "Enter" && isOpen && chosen !== undefined) pick(chosen);
    else return;
    event.preventDefault();
  };
  return { isOpen, active, pick, onKeyDown, open: () => show(true), close: () => show(false) };
}

interface OptionProps {
  readonly id: string;
  readonly text: string;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function Option({ id, text, isActive, onPick }: OptionProps) {
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView?.({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.option, isActive && styles.active)}
      // Focus stays in the field, or leaving it would close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {text}
    </li>
  );
}

const useStyles = makeStyles({
  field: { position: "relative", display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  list: {
    position: "absolute",
    zIndex: 2,
    left: 0,
    right: 0,
    top: "calc(100% + 2px)",
    maxHeight: "216px",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    color: tokens.colorNeutralForeground1Hover,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
});
