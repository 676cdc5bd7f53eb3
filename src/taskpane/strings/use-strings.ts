import { useServices } from "../services";
import type { sv } from "./sv";

export type Strings = typeof sv;

export function useStrings(): Strings {
  return useServices().strings;
}
