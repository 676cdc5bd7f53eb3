import { useState } from "react";
import { useServices } from "../../services";

/** By what they touch, the gravest first, or as one reads. */
export const findingOrders = ["consequence", "document"] as const;

export type FindingOrder = (typeof findingOrders)[number];

/** The order that this person chose last, in any document. */
export function useFindingOrder(): [FindingOrder, (order: FindingOrder) => void] {
  const { person } = useServices().memory;
  const [order, setOrder] = useState(() => parseOrder(person.get("finding-order")));
  const choose = (next: FindingOrder) => {
    setOrder(next);
    person.set("finding-order", next);
  };
  return [order, choose];
}

export const parseOrder = (text: string | undefined): FindingOrder =>
  findingOrders.find((order) => order === text) ?? "consequence";
