import { flushSync } from "react-dom";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isIgnored, openFindings, type TextPlace } from "../../../core/checking/finding";
import { mayBeIgnored } from "../../../core/deviations/may-be-ignored";
import { useLock } from "../../components/ConditionNotices";
import type { CardKeys } from "../../components/use-card-keys";
import { useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useStrings, type Strings } from "../../strings/use-strings";
import { FindingCard } from "./FindingCard";
import { useFindingOrder } from "./finding-order";
import { groupFindings, type GroupHeading } from "./group-findings";
import { GroupHead } from "./GroupHead";
import { IgnoredCard } from "./IgnoredCard";
import type { News } from "./news";
import { OrderChoice } from "./OrderChoice";
import { showGroups, type ShownFinding, type ShownGroup } from "./show-groups";
import { useRevealed, type RevealedGroups } from "./use-revealed";

export interface FindingGroupsProps {
  readonly checked: Checked;
  readonly keys: CardKeys;
  readonly onShow: (place: TextPlace) => void;
  /** @param index which card it was, counted from the first */
  readonly onChanged: (index: number, news: News) => void;
}

/** The findings under their headings: by what they touch, or where they stand. */
export function FindingGroups(props: FindingGroupsProps) {
  const { report } = props.checked;
  const styles = useStyles();
  const revealed = useRevealed();
  const [order, chooseOrder] = useFindingOrder();
  const groups = showGroups(groupFindings(report, order), revealed);
  const lastCard = groups.flatMap(({ cards }) => cards).length - 1;
  return (
    <>
      {openFindings(report.findings).length > 1 && <OrderChoice order={order} onChoose={chooseOrder} />}
      <div ref={props.keys.list} className={styles.groups} onKeyDown={props.keys.onKeyDown}>
        {groups.map((group) => (
          <Group key={group.key} group={group} revealed={revealed} lastCard={lastCard} {...props} />
        ))}
      </div>
    </>
  );
}

interface GroupProps extends FindingGroupsProps {
  readonly group: ShownGroup;
  readonly revealed: RevealedGroups;
  readonly lastCard: number;
}

function Group({ group, revealed, ...props }: GroupProps) {
  const { check } = useStrings();
  const styles = useStyles();
  const { under, key, count, fold, cards, left } = group;
  const name = nameOf(under, check);
  const foldable = { isOpen: fold === "unfolded", toggle: () => revealed.toggle(key) };
  const showMore = () => {
    flushSync(() => revealed.showWhole(key));
    props.keys.focusCard((cards.at(-1)?.index ?? -1) + 1);
  };
  return (
    <section aria-label={check.findingsIn(name, count)} className={styles.group}>
      <GroupHead
        name={name}
        inDocument={under.kind === "section"}
        count={count}
        fold={fold === "none" ? undefined : foldable}
      />
      {cards.map((shown) => (
        <Numbered key={shown.key} shown={shown} {...props} />
      ))}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={showMore}>
          {check.showMore(left)}
        </Button>
      )}
    </section>
  );
}

interface NumberedProps extends FindingGroupsProps {
  readonly shown: ShownFinding;
  readonly lastCard: number;
}

function Numbered({ shown: { finding, index }, lastCard, checked, keys, ...props }: NumberedProps) {
  const { canStoreParts } = useServices().host.capabilities;
  const correct = useLock(checked) === undefined;
  const card = {
    checked,
    rule: checked.profile.checks.find(({ rule }) => rule.id === finding.rule)?.rule,
    may: { correct, ignore: correct && canStoreParts && mayBeIgnored(finding) },
    inTabOrder: index === Math.min(keys.active, lastCard),
    onFocus: () => keys.activate(index),
    onShow: props.onShow,
    onChanged: (news: News) => props.onChanged(index, news),
  };
  return isIgnored(finding) ? (
    <IgnoredCard {...card} finding={finding} />
  ) : (
    <FindingCard {...card} finding={finding} />
  );
}

function nameOf(under: GroupHeading, check: Strings["check"]): string {
  switch (under.kind) {
    case "document":
      return check.wholeDocument;
    case "before-first-heading":
      return check.addressBlock;
    case "section":
      return under.name;
    case "consequence":
      return check.consequence[under.consequence];
    case "ignored":
      return check.ignoredGroup;
  }
}

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  more: { alignSelf: "flex-start" },
});
