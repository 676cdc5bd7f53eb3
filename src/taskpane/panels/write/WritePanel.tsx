import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TextPlace } from "../../../core/checking/finding";
import { findFirstUnfilled } from "../../../core/skeleton/first-unfilled";
import { guidanceTexts } from "../../../core/skeleton/guidance-texts";
import { planFactChanges } from "../../../core/skeleton/plan-fact-changes";
import type { Profile } from "../../../core/profiles/profile";
import { planSkeleton } from "../../../core/skeleton/plan-skeleton";
import { profileForReport } from "../../../core/skeleton/profile-for-report";
import type { SkeletonPlan } from "../../../core/skeleton/skeleton-plan";
import { ConditionNotices, useLock } from "../../components/ConditionNotices";
import { Notice } from "../../components/Notice";
import { PanelLayout } from "../../components/PanelLayout";
import { ProfileChoice } from "../../components/ProfileChoice";
import { WithChecked } from "../../components/WithChecked";
import type { Checked } from "../../state/check-state";
import { useCheck, useFreshCheck } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import { OptionalSections } from "./OptionalSections";
import { Outline } from "./Outline";
import { Preview } from "./Preview";
import { ReportFields } from "./ReportFields";
import { kindsWithSkeleton, useReportForm, type FilledForm } from "./use-report-form";
import { useWriting } from "./use-writing";
import { WriteFooter } from "./WriteFooter";

/** Skriv: the facts of the report, the outline as it will be, and the one button that puts it there. */
export function WritePanel() {
  useFreshCheck();
  return (
    <WithChecked>
      {(checked) =>
        kindsWithSkeleton(checked.profile).length === 0 ? (
          <NoSkeleton checked={checked} />
        ) : (
          <ReportWriting checked={checked} />
        )
      }
    </WithChecked>
  );
}

function ReportWriting({ checked }: { readonly checked: Checked }) {
  const { write } = useStrings();
  const { checkAgain } = useCheck();
  const filled = useReportForm(checked);
  const writing = useWriting();
  const lock = useLock(checked);
  const { form } = filled;
  const { profile, plan, changes } = usePlans(checked, filled);
  const styles = useStyles();
  const done = async (work: Promise<boolean>) => {
    if (!(await work)) return;
    filled.rememberPerson();
    await checkAgain();
  };
  return (
    <>
      <PanelLayout>
        <ConditionNotices checked={checked} />
        {plan && !lock && <p className={styles.lead}>{write.lead[plan.kind]}</p>}
        <ReportFields filled={filled} profile={checked.profile} />
        <OptionalSections filled={filled} profile={profile} />
        <ProfileChoice checked={checked} profile={profile} />
        {plan && <Outline plan={plan} />}
        {plan && <Preview edits={plan.edits} />}
      </PanelLayout>
      {!lock && (
        <WriteFooter
          state={writing.state}
          firstField={firstUnfilled(checked)}
          plan={plan}
          changes={changes}
          onInsert={() => form && void done(writing.insert(form))}
          onUpdate={() => filled.changes && void done(writing.update(filled.changes))}
        />
      )}
    </>
  );
}

function firstUnfilled({ report, profile }: Checked): TextPlace | undefined {
  return findFirstUnfilled(report.document, new Set(guidanceTexts(profile.skeletons ?? [])));
}

function NoSkeleton({ checked }: { readonly checked: Checked }) {
  const { write } = useStrings();
  return (
    <PanelLayout>
      <Notice intent="info">{write.noSkeleton(checked.profile.name)}</Notice>
    </PanelLayout>
  );
}

interface Plans {
  /** By which the plan is made. */
  readonly profile: Profile;
  /** Undefined while a day in the form cannot be read. */
  readonly plan: SkeletonPlan | undefined;
  readonly changes: number;
}

/** What the buttons would do, planned anew with every letter: so what is shown is what will be done. */
function usePlans({ report, ...found }: Checked, { form, changes, texts }: FilledForm): Plans {
  const profile = profileForReport(report.document, texts, found);
  return useMemo(
    () => ({
      profile,
      plan: form && planSkeleton(report, profile, form),
      changes: changes ? planFactChanges(report.document, changes).changed : 0,
    }),
    [report, profile, form, changes],
  );
}

const useStyles = makeStyles({
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
