/**
 * The citations behind the rules, by the code a rule carries. Each gives the fact in a few words of ours, how sure it
 * is, and one landing page where a reader can check it. Never a PDF and never a paragraph number: several editions are
 * in use, and they differ. A fact that relies on several pages has the label of its weakest necessary part.
 *
 * Label 2 with a government page means: read in a document that quotes it, so check it there.
 */
import type { Source } from './schema.ts';

type Page = Pick<Source, 'publisher' | 'address'>;

const kcsie: Page = {
  publisher: 'Department for Education, Keeping children safe in education',
  address: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
};
const workingTogether: Page = {
  publisher: 'Department for Education, Working together to safeguard children',
  address: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
};
const fgmProcedure: Page = {
  publisher: 'Home Office, Mandatory reporting of FGM: procedural information',
  address:
    'https://www.gov.uk/government/publications/mandatory-reporting-of-female-genital-mutilation-procedural-information/mandatory-reporting-of-female-genital-mutilation-procedural-information-accessible-version',
};
const referralPage: Page = {
  publisher: "Worcestershire County Council, Refer to children's social care",
  address: 'https://worcestershire.gov.uk/council-services/childrens-social-care/refer-childrens-social-care',
};
const councilProfessionals: Page = {
  publisher: 'Worcestershire County Council, page for professionals worried about a child',
  address: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
};
const ladoPage: Page = {
  publisher: 'Worcestershire County Council, Worried about an adult who works with children',
  address:
    'https://www.worcestershire.gov.uk/info/20559/refer_to_childrens_social_care/1659/are_you_worried_about_an_adult_who_works_with_children',
};
const earlyHelpProcess: Page = {
  publisher: 'Worcestershire County Council, Early help process',
  address:
    'https://www.worcestershire.gov.uk/council-services/childrens-services/early-help-guidance-professionals/early-help-process',
};
const adultSafeguarding: Page = {
  publisher: 'Worcestershire County Council, Report a safeguarding concern about an adult',
  address:
    'https://www.worcestershire.gov.uk/council-services/adult-social-care/safeguarding-and-concerns-about-adult/report-safeguarding-concern-about-adult',
};
const missingEducation: Page = {
  publisher: 'Worcestershire County Council, Children missing education',
  address:
    'https://worcestershire.gov.uk/worcestershire-education-and-early-years-services/attendance-and-children-missing-education-cme/keeping-children-safe-education',
};
const partnership: Page = {
  publisher: 'Worcestershire Safeguarding Children Partnership',
  address:
    'https://www.safeguardingworcestershire.org.uk/home/wscp/parents-carers/what-is-safeguarding-getting-help/',
};
const partnershipLevels: Page = {
  publisher: 'Worcestershire Safeguarding Children Partnership, Levels of need',
  address: 'https://www.safeguardingworcestershire.org.uk/home/wscp/professionals/levels-of-need-thresholds/',
};
const partnershipProcedures: Page = {
  publisher: 'Worcestershire Safeguarding Children Partnership, Policies and procedures',
  address:
    'https://www.safeguardingworcestershire.org.uk/home/wscp/professionals/safeguarding-policies-and-procedures/',
};
const regional: Page = {
  publisher: 'West Midlands safeguarding children procedures',
  address: 'https://westmidlands.procedures.org.uk',
};
const startingWell: Page = {
  publisher: 'Starting Well Partnership, Early help',
  address: 'https://www.startingwellworcs.nhs.uk/early-help',
};
const educateAgainstHate: Page = {
  publisher: 'Department for Education, Educate Against Hate',
  address: 'https://educateagainsthate.com/what-should-i-do-if-i-have-a-concern-about-a-child/',
};
const crimeAndPolicingAct: Page = {
  publisher: 'UK legislation, Crime and Policing Act 2026',
  address: 'https://www.legislation.gov.uk/ukpga/2026/20',
};
const billMemorandum: Page = {
  publisher: 'Home Office, Crime and Policing Bill memorandum, February 2026',
  address:
    'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026',
};
const nspccReporting: Page = {
  publisher: 'NSPCC Learning, Mandatory reporting of child sexual abuse',
  address: 'https://learning.nspcc.org.uk/news/2025/september/mandatory-reporting-child-sexual-abuse-england',
};
const silentCalls: Page = {
  publisher: 'Cambridgeshire Police, Silent 999 calls',
  address: 'https://www.cambs.police.uk/information-and-services/Contact/Silent-999-Calls',
};
const nudesGuidance: Page = {
  publisher: 'UK Council for Internet Safety, Sharing nudes and semi-nudes: how to respond',
  address:
    'https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview',
};
const encompass: Page = {
  publisher: 'Home Office, Operation Encompass: duty on police forces',
  address:
    'https://www.gov.uk/government/publications/information-sharing-duty-operation-encompass/duty-on-police-forces-in-england-and-wales-to-notify-education-establishments-of-domestic-abuse-incidents-operation-encompass-accessible',
};
const forcedMarriage: Page = {
  publisher: 'HM Government, The right to choose: guidance on forced marriage',
  address:
    'https://www.gov.uk/government/publications/the-right-to-choose-government-guidance-on-forced-marriage/',
};
const getSafe: Page = {
  publisher: 'Worcestershire County Council, GET SAFE',
  address: 'https://www.worcestershire.gov.uk/getsafe',
};
const camhs: Page = {
  publisher: 'Herefordshire and Worcestershire Health and Care NHS Trust, CAMHS referrals',
  address: 'https://camhs.hacw.nhs.uk/referrals',
};
const schoolOffer: Page = { publisher: 'The school, its early help offer' };

type Entry<Key extends string> = Source & { readonly key: Key };

const cite = <const Key extends string>(
  key: Key,
  evidence: Source['evidence'],
  title: string,
  page: Page,
): Entry<Key> => ({ key, title, ...page, checkedOn: '2026-11-21', evidence });

const citations = [
  // Law and guidance in force
  cite('L1', '2', 'The 2026 school safeguarding guidance has applied since 1 September 2026', kcsie),
  cite('L2', '2', 'Every member of staff reads its first part in full', kcsie),
  cite('L3', 'J', 'Cite the page of the guidance, not a copy or a paragraph: copies differ', kcsie),
  cite('L4', '2', 'The multi-agency guidance was renewed in March 2026', workingTogether),
  cite('L5', '2', 'Family help covers kinship, adopted, looked-after and unborn children', workingTogether),
  cite('L6', '?', 'Whether Worcestershire uses the name "family help" is not known', earlyHelpProcess),
  cite('L7', 'P', 'A law of April 2026 asks for child protection teams of several agencies', {
    publisher: "UK legislation, Children's Wellbeing and Schools Act 2026",
    address: 'https://www.legislation.gov.uk/cy/ukpga/2026/21/section/3',
  }),
  cite('L8', '2', 'A duty to share information for children began on 30 September 2026', workingTogether),
  cite('L9', '2', 'A law of April 2026 holds a duty to report child sexual abuse', crimeAndPolicingAct),
  cite(
    'L10',
    '?',
    'When that duty starts is not confirmed; treated as not yet in force',
    crimeAndPolicingAct,
  ),
  cite('L11', '2', 'As drafted it binds adults who work or volunteer with children', billMemorandum),
  cite('L12', '2', 'As drafted: report to police or council as soon as you can', billMemorandum),
  cite('L13', '2', 'Nobody may stop or discourage a report of child sexual abuse', nspccReporting),
  cite('L14', '2', 'The 2026 draft touched weapons, misogyny, phones and grooming gangs', kcsie),
  cite('L15', '?', 'Whether home education of some children needs consent yet is not confirmed', {
    publisher: "UK legislation, Children's Wellbeing and Schools Act 2026",
    address: 'https://www.legislation.gov.uk/ukpga/2026/21/section/37/enacted',
  }),
  cite('L16', 'J', 'The duty does not cover what only children under 10 did', nspccReporting),

  // Danger, front door, referral
  cite('A1', 'P', 'Danger now: 999', referralPage),
  cite('A2', 'P', 'Anyone can ring the Family Front Door, children too', referralPage),
  cite('A3', 'P', 'Out of hours, the Emergency Duty Team answers', councilProfessionals),
  cite('A4', '?', 'Pages differ on when the Family Front Door opens', councilProfessionals),
  cite('A5', 'P', 'At serious risk now: ring first, tell the safeguarding lead afterwards', schoolOffer),
  cite('A6', 'P', 'Anyone may refer; never assume that somebody else will', regional),
  cite('A7', 'P', 'Not urgent: the online form. Urgent: ring, and write it down after', referralPage),
  cite('A8', '2', 'A social worker should answer and decide within one working day', workingTogether),
  cite('A9', '2', 'No answer, or no better for the child: ask again and escalate', regional),
  cite('A10', '?', "Worcestershire's own steps and days for escalation are not known", partnershipProcedures),
  cite('A11', 'B', 'A child who lives elsewhere: their own council, or the NSPCC', partnership),
  cite('A12', 'P', 'An adult at risk: Worcestershire adult safeguarding', adultSafeguarding),
  cite(
    'A13',
    'P',
    'Silent 999 call from a mobile: press 55 when asked; it does not give your place',
    silentCalls,
  ),
  cite('A14', '2', 'Silent 999 call from a landline: 55 is not used; stay on the line', {
    publisher: 'Standing Together, repeating the police watchdog',
    address: 'https://www.standingtogether.org.uk/get-support',
  }),
  cite('A15', '2', "An old number for children's services must not be used", councilProfessionals),

  // FGM
  cite('B1', 'P', 'Teachers and regulated health and care staff must report FGM themselves', fgmProcedure),
  cite(
    'B2',
    'J',
    'Supply and unqualified teachers are bound; assistants and office staff are not',
    fgmProcedure,
  ),
  cite('B3', 'P', '"Known" means that the girl says so or that signs were seen', fgmProcedure),
  cite('B4', '2', 'Told by someone else: ordinary safeguarding, without delay', fgmProcedure),
  cite('B5', '2', 'The duty is about girls under 18', fgmProcedure),
  cite('B6', '2', 'The report cannot be handed to anybody else', fgmProcedure),
  cite('B7', '2', 'The report goes to the police on 101', fgmProcedure),
  cite('B8', 'J', 'Danger to life, or about to be taken abroad: 999', fgmProcedure),
  cite('B9', '2', 'Report by the end of the next working day', fgmProcedure),
  cite('B10', '2', 'Keep the police reference and tell the safeguarding lead', fgmProcedure),
  cite('B11', '2', 'Never examine a child', fgmProcedure),
  cite('B12', 'J', 'No word to the family before advice: it may put her in danger', fgmProcedure),
  cite('B13', 'P', 'Suspected, or at risk: social care and police', schoolOffer),
  cite('B14', '2', 'Not reporting can cost a professional their registration', fgmProcedure),
  cite('B15', '2', 'A court order can protect a girl and forbid the trip', {
    publisher: 'GOV.UK, Female genital mutilation protection order',
    address: 'https://gov.uk/female-genital-mutilation-protection-order',
  }),

  // Staff steps and topics
  cite('C1', '2', 'Act at once, listen, promise no secrecy, write it down, tell the lead', kcsie),
  cite('C2', '2', 'Things that may mean a family needs early help', kcsie),
  cite('C3', '2', 'A worry about an adult who works with children: head, chair or LADO', ladoPage),
  cite('C4', '2', 'Images and harm between children: protect all, never view or pass on', nudesGuidance),
  cite('C5', '2', 'Radicalisation: the safeguarding lead refers; when in doubt, refer', educateAgainstHate),
  cite('C6', '2', 'A missing child: police at once; the council about missing education', missingEducation),
  cite('C7', 'B', 'Living 28 days or more with someone not close family: the council must know', {
    publisher: 'Worcestershire County Council, private fostering',
    address: 'https://www.worcestershire.gov.uk/privatefostering',
  }),
  cite('C8', '2', 'Forced marriage: you may have one chance; see her or him alone', forcedMarriage),
  cite('C9', '2', 'Illness made up or caused by a carer: refer, and tell the carer nothing', {
    publisher: 'Safeguarding Network, Fabricated or induced illness',
    address: 'https://safeguarding.network/content/safeguarding-resources/fabricated-induced-illness',
  }),
  cite(
    'C10',
    '2',
    'Exploited children are victims; only the council or police make the national referral',
    getSafe,
  ),
  cite('C11', '2', 'Children who see or hear domestic abuse are victims themselves', encompass),
  cite('C12', '2', 'Self-harm and sexual assault: who helps, and who may refer', camhs),
  cite('C13', '2', 'Other topics: who helps, and for what ages', startingWell),
  cite('C14', '2', 'Going-home time: keep the child safe, hand over to nobody unfit, hold nobody by force', {
    publisher: 'Department for Education, Dealing with issues relating to parental responsibility',
    address:
      'https://www.gov.uk/government/publications/dealing-with-issues-relating-to-parental-responsibility/understanding-and-dealing-with-issues-relating-to-parental-responsibility',
  }),
  cite('C15', '2', 'A family without a home: the council has to help from 56 days before', {
    publisher: 'Wychavon District Council, Homelessness',
    address: 'https://www.wychavon.gov.uk/housing/homelessness',
  }),
  cite('C16', '2', 'Off school: who is told after 10 and 15 days; not seen is not safe', missingEducation),
  cite('C17', 'B', 'Weapons: only trained staff search, where it is safe; what is found goes to the police', {
    publisher: 'Department for Education, Searching, screening and confiscation',
    address: 'https://www.gov.uk/government/publications/searching-screening-and-confiscation',
  }),
  cite('C18', '2', "Children's sexual behaviour: from expected, to worrying, to harmful", {
    publisher: 'Stop It Now',
    address: 'https://www.stopitnow.org.uk',
  }),

  // Levels of need and early help
  cite('D1', 'P', 'The levels of need guide each decision; they are not a checklist', partnershipLevels),
  cite('D2', '2', 'Level 4 is social care; levels 2 and 3 are early help family support', earlyHelpProcess),
  cite('D3', '?', 'The names and examples of levels 2 to 4 are not known', partnershipLevels),
  cite('D4', 'P', 'Early help goes: notice, ask the family, assess, plan, do, review', earlyHelpProcess),
  cite('D5', '?', "Whether a school's own assessment is accepted is not sure", earlyHelpProcess),
  cite('D6', 'P', 'An Early Help Assessment needs the family to agree and is not a referral', startingWell),
  cite('D7', 'J', 'Two older names now mean Early Help Family Support', {
    publisher: 'Worcestershire County Council, committee papers',
    address: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=17587',
  }),
  cite('D8', '?', 'Whether families can apply for family support themselves is not sure', earlyHelpProcess),
  cite('D9', 'J', "How the school's four headings sit beside the levels", schoolOffer),

  // Consent and sharing
  cite('E1', '2', 'Agreeing to a service and allowing information to be shared are two things', {
    publisher: 'Coventry City Council, repeating the Department for Education',
    address: 'https://www.coventry.gov.uk/common-assessment-framework-caf/gain-consent',
  }),
  cite('E2', '2', 'To keep a child safe, information may be shared without consent', workingTogether),
  cite('E3', 'P', 'Refer without asking where harm is suspected or asking adds to the risk', referralPage),
  cite('E4', 'P', 'Where it is not about protection, ask, and write down the answer', referralPage),
] as const;

export type SourceCode = (typeof citations)[number]['key'];

export const sources = Object.fromEntries(citations.map((citation) => [citation.key, citation])) as Readonly<
  Record<SourceCode, Source>
>;
