/** Numbers in [0, 1), the same in every session, so that a test fails the same way twice. */
export function pseudoRandom(): () => number {
  let state = 20_240_115;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
