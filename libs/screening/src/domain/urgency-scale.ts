/** How soon a person looks, from a day to a month. A policy of the portal, apart from how grave the allegation is. */
export const urgencies = ['U0', 'U1', 'U2', 'U3'] as const;
export type Urgency = (typeof urgencies)[number];

/** Hours until the first look of a moderator. */
export const dueHours: Readonly<Record<Urgency, number>> = { U0: 24, U1: 72, U2: 168, U3: 720 };

/** Whether the first stands before the second in the queue. */
export function isMoreUrgent(a: Urgency, b: Urgency): boolean {
  return a < b;
}

/** How many steps down from the first to the second; negative when it is up. */
export function stepsDown(from: Urgency, to: Urgency): number {
  return urgencies.indexOf(to) - urgencies.indexOf(from);
}
