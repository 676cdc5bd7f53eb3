import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** Moves among cards with the arrow keys; one card at a time is in the Tab order. */
export interface CardKeys {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Which card the Tab key leads to. */
  readonly active: number;
  readonly activate: (index: number) => void;
  /** Moves focus to a card, or to the last one where there are fewer. False when there is none. */
  readonly focusCard: (index: number) => boolean;
}

/** The cards are the elements with `data-card` within `list`, in their order on the screen. */
export function useCardKeys(): CardKeys {
  const list = useRef<HTMLDivElement>(null);
  const [active, activate] = useState(0);
  const focusCard = useCallback((index: number) => {
    const cards = cardsIn(list.current);
    const card = cards[Math.max(0, Math.min(index, cards.length - 1))];
    card?.focus();
    return card !== undefined;
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cards = cardsIn(list.current);
    const next = nextIndex(event, cards);
    if (next === undefined) return;
    event.preventDefault();
    cards[next]?.focus();
  };
  return { list, onKeyDown, active, activate, focusCard };
}

function cardsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];
}

function nextIndex(event: KeyboardEvent<HTMLElement>, cards: readonly HTMLElement[]): number | undefined {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || usesArrowsItself(target)) return undefined;
  const at = cards.findIndex((card) => card.contains(target));
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, cards.length - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return cards.length - 1;
    default:
      return undefined;
  }
}

function usesArrowsItself(element: HTMLElement): boolean {
  return element.matches("input, textarea, select, [role=combobox]");
}
