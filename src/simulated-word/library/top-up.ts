export function topUpWord(_window: Window): void {}
