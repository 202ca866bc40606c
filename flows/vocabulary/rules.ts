/** Row ids of the decision table that can be primary, in its order: staff, parents, young people. */
// prettier-ignore
export const ruleIds = [
  'R1', 'R2', 'R3', 'R3a', 'R3c', 'R4', 'R5', 'R6', 'R7', 'R7a', 'R8', 'R8a', 'R9', 'R10', 'R11', 'R12',
  'R13', 'R14', 'R14a', 'R15', 'R15a', 'R15b', 'R16', 'R16a', 'R17', 'R18', 'R19', 'R19a', 'R19b', 'R20', 'R21', 'R22',
  'R23', 'R24', 'R25', 'R26', 'R27', 'R28', 'R29', 'R29a', 'R30', 'R30a', 'R31', 'R33', 'R39', 'R40', 'R41',
  'P1', 'P2', 'P3', 'P3a', 'P4', 'P5', 'P5a', 'P6', 'P6a', 'P6c', 'P7', 'P7a', 'P7b', 'P8', 'P9', 'P9a',
  'P10', 'P11', 'P11a', 'P12', 'P12a', 'P13', 'P13a', 'P13b', 'P14', 'P15', 'P15a', 'P17', 'P18', 'P19', 'P20', 'P21',
  'P22', 'P22a',
  'Y1', 'Y2', 'Y3', 'Y4', 'Y4a', 'Y5', 'Y6', 'Y7', 'Y8',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Rows that change others and are never primary. */
// prettier-ignore
export const modifierIds = [
  'R32', 'R34', 'R35', 'R36', 'R36a', 'R36b', 'R36c', 'R36d', 'R36e', 'R36f', 'R37', 'R38', 'R42', 'R43', 'P15b', 'P16',
] as const;
export type ModifierId = (typeof modifierIds)[number];

export type AnyRuleId = RuleId | ModifierId;
