import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useStrings } from "../../strings/use-strings";
import { findingOrders, parseOrder, type FindingOrder } from "./finding-order";

export interface OrderChoiceProps {
  readonly order: FindingOrder;
  readonly onChoose: (order: FindingOrder) => void;
}

/** By consequence or as one reads. */
export function OrderChoice({ order, onChoose }: OrderChoiceProps) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <Field label={check.order} size="small" orientation="horizontal" className={styles.choice}>
      <Select size="small" value={order} onChange={(_, { value }) => onChoose(parseOrder(value))}>
        {findingOrders.map((each) => (
          <option key={each} value={each}>
            {check.orders[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  choice: { gridTemplateColumns: "auto minmax(0, 1fr)", "& > label": { paddingRight: "8px" } },
});
