/**
 * What the lists of services need for the advice's own records: the heading each comes under, and who
 * keeps it correct. Separate from the records, so that answering the questions does not load it.
 */
import type { ServiceId } from '../directory.ts';
import type { EveryServiceRecord } from '../schema.ts';

export type LevelAndOwner = readonly [EveryServiceRecord['levelGroup'], EveryServiceRecord['owner']];

export const levelsAndOwners: Readonly<Record<ServiceId, LevelAndOwner>> = {
  'emergency-999': ['specialist', 'government-page'],
  'family-front-door': ['specialist', 'council-page'],
  'emergency-duty-team': ['specialist', 'council-page'],
  'childrens-services': ['specialist', 'council-page'],
  'worcestershire-lado': ['specialist', 'dsl'],
  'worcestershire-adult-safeguarding': ['specialist', 'council-page'],

  'west-mercia-police': ['specialist', 'police-page'],
  pcso: ['if_we_cant_help', 'dsl'],
  'get-safe': ['specialist', 'council-page'],
  'modern-slavery-helpline': ['specialist', 'own-page'],
  'channel-prevent-worcestershire': ['specialist', 'dsl'],
  'act-early': ['specialist', 'police-page'],
  'anti-terrorist-hotline': ['specialist', 'police-page'],
  'department-for-education': ['specialist', 'government-page'],
  'educate-against-hate': ['specialist', 'government-page'],
  'true-vision': ['specialist', 'police-page'],
  'national-stalking-helpline': ['specialist', 'own-page'],
  paladin: ['specialist', 'own-page'],
  'prisoners-families-helpline': ['if_we_cant_help', 'own-page'],

  childline: ['everyone', 'own-page'],
  nspcc: ['specialist', 'own-page'],
  'nspcc-whistleblowing': ['specialist', 'own-page'],
  'nspcc-fgm': ['specialist', 'own-page'],
  samaritans: ['everyone', 'own-page'],
  shout: ['everyone', 'own-page'],
  sane: ['everyone', 'own-page'],

  'west-mercia-womens-aid': ['specialist', 'own-page'],
  'male-domestic-abuse-helpline': ['specialist', 'own-page'],
  'mens-advice-line': ['specialist', 'own-page'],
  'karma-nirvana': ['specialist', 'own-page'],
  'forced-marriage-unit': ['specialist', 'government-page'],

  'ceop-safety-centre': ['specialist', 'police-page'],
  'ceop-education': ['everyone', 'police-page'],
  'report-remove': ['specialist', 'own-page'],
  'internet-matters': ['everyone', 'dsl'],

  'nhs-111-mental-health': ['specialist', 'nhs-page'],
  'camhs-spa': ['if_we_cant_help', 'nhs-page'],
  'camhs-west': ['if_we_cant_help', 'dsl'],
  'school-nurse': ['everyone', 'nhs-page'],
  'starting-well': ['if_we_cant_help', 'nhs-page'],
  'community-paediatrics': ['specialist', 'nhs-page'],
  'the-glade-sarc': ['specialist', 'dsl'],

  'early-help-assessment': ['bit_of_help', 'council-page'],
  'early-help-family-support': ['if_we_cant_help', 'council-page'],
  'childrens-centres': ['everyone', 'council-page'],
  'wcc-cme': ['specialist', 'council-page'],
  'worcestershire-attendance-helpline': ['if_we_cant_help', 'council-page'],
  ccas: ['specialist', 'council-page'],
  'educational-psychology': ['bit_of_help', 'council-page'],
  'wcc-private-fostering-kinship': ['specialist', 'council-page'],
  sendiass: ['if_we_cant_help', 'own-page'],
  'young-carers': ['if_we_cant_help', 'own-page'],
  footprints: ['if_we_cant_help', 'dsl'],
  touchstones: ['if_we_cant_help', 'own-page'],

  wscp: ['specialist', 'own-page'],
  'west-midlands-safeguarding-procedures': ['specialist', 'own-page'],

  'csc-birmingham': ['specialist', 'council-page'],
  'csc-dudley': ['specialist', 'council-page'],
  'csc-gloucestershire': ['specialist', 'council-page'],
  'csc-herefordshire': ['specialist', 'council-page'],
  'csc-sandwell': ['specialist', 'council-page'],
  'csc-shropshire': ['specialist', 'council-page'],
  'csc-solihull': ['specialist', 'council-page'],
  'csc-staffordshire': ['specialist', 'council-page'],
  'csc-warwickshire': ['specialist', 'council-page'],
};
