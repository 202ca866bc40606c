/**
 * Where the facts of the advice's services were read, by service. Separate from the records, since only a service's
 * page shows it; it is checked with them.
 */
import type { ServiceId } from '../directory.ts';
import type { EveryServiceRecord } from '../schema.ts';

const councilReferralPage =
  'https://www.worcestershire.gov.uk/council-services/childrens-social-care/refer-childrens-social-care';
const attendancePages =
  'https://www.worcestershire.gov.uk/worcestershire-education-and-early-years-services/attendance-and-children-missing-education-cme/';

export const whereRead: Readonly<Record<ServiceId, EveryServiceRecord['sources']>> = {
  // emergency-and-front-doors.ts
  'emergency-999': [
    { where: councilReferralPage, kind: 'publisher', label: 'P' },
    { where: 'Worcestershire County Council, domestic abuse page', kind: 'publisher', label: 'P' },
    { where: 'Ways for deaf people to reach 999: background knowledge', kind: 'inference', label: 'B' },
  ],
  'family-front-door': [
    { where: councilReferralPage, kind: 'publisher', label: 'P' },
    {
      where: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
      kind: 'publisher',
      label: 'P',
    },
    {
      where: 'Start of the day: an older council page and a GP page say 8.30',
      kind: 'secondary',
      label: '?',
    },
  ],
  'emergency-duty-team': [
    {
      where: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
      kind: 'publisher',
      label: 'P',
    },
    {
      where:
        'https://www.safeguardingworcestershire.org.uk/home/wscp/parents-carers/what-is-safeguarding-getting-help/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'childrens-services': [{ where: councilReferralPage, kind: 'publisher', label: 'P' }],
  'worcestershire-lado': [
    {
      where:
        'https://www.worcestershire.gov.uk/info/20559/refer_to_childrens_social_care/1659/are_you_worried_about_an_adult_who_works_with_children',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'A phone number: only an older copy of that page had one', kind: 'publisher', label: '?' },
  ],
  'worcestershire-adult-safeguarding': [
    {
      where:
        'https://www.worcestershire.gov.uk/council-services/adult-social-care/safeguarding-and-concerns-about-adult/report-safeguarding-concern-about-adult',
      kind: 'publisher',
      label: 'P',
    },
  ],
  // police-and-justice.ts
  'west-mercia-police': [
    {
      where: 'http://herefordshiresafeguardingboards.org.uk/safeguarding-information/concerned-about-a-child',
      kind: 'secondary',
      label: '2',
    },
    { where: "Westlands First School's early help offer", kind: 'school-document', label: '2' },
  ],
  pcso: [{ where: "Westlands First School's early help offer", kind: 'school-document', label: '?' }],
  'get-safe': [
    { where: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=20486', kind: 'publisher', label: 'P' },
    {
      where:
        'https://worcestershire.gov.uk/news/learn-how-spot-signs-child-criminal-exploitation-get-safe-team-tour-county',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'modern-slavery-helpline': [
    { where: 'www.modernslaveryhelpline.org', kind: 'publisher', label: 'P' },
    {
      where: 'https://www.unseenuk.org/modern-slavery-helpline-wins-1-million-in-funding/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'channel-prevent-worcestershire': [
    {
      where: 'A mirrored copy of the council page, cut off before its contacts',
      kind: 'secondary',
      label: '2',
    },
    { where: 'https://www.herefordshire.gov.uk/prevent', kind: 'publisher', label: 'P' },
  ],
  'act-early': [
    {
      where: 'https://www.hartlepool.gov.uk/news/article/2093/act_early_and_save_lives_from_terrorism',
      kind: 'secondary',
      label: '2',
    },
    {
      where: 'https://dorsetcouncil.gov.uk/en/your-community/community-safety/prevent',
      kind: 'secondary',
      label: '2',
    },
  ],
  'anti-terrorist-hotline': [
    {
      where:
        'https://www.educateagainsthate.com/what-action-should-be-taken-if-a-member-of-staff-in-my-school-has-a-concern/',
      kind: 'secondary',
      label: '2',
    },
  ],
  'department-for-education': [
    {
      where:
        'https://www.educateagainsthate.com/what-should-i-do-if-i-have-a-concern-about-an-adult-working-in-education/',
      kind: 'publisher',
      label: 'P',
    },
    {
      where:
        'https://www.educateagainsthate.com/what-action-should-be-taken-if-a-member-of-staff-in-my-school-has-a-concern/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'educate-against-hate': [
    {
      where: 'https://educateagainsthate.com/what-should-i-do-if-i-have-a-concern-about-a-child/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'true-vision': [{ where: 'https://www.safercolchester.co.uk/hate-crime/', kind: 'secondary', label: '2' }],
  'national-stalking-helpline': [
    {
      where: 'https://www.charitytoday.co.uk/the-suzy-lamplugh-trust-the-london-stalking-support-service/',
      kind: 'secondary',
      label: '2',
    },
    { where: 'https://alicerugglestrust.org/advice-about-stalking/', kind: 'secondary', label: '2' },
  ],
  paladin: [{ where: 'https://alicerugglestrust.org/advice-about-stalking/', kind: 'secondary', label: '2' }],
  'prisoners-families-helpline': [
    { where: 'https://www.prisonadvice.org.uk/pact-helpline', kind: 'publisher', label: 'P' },
    { where: 'Other pages give a different number', kind: 'secondary', label: '?' },
  ],
  // helplines.ts
  childline: [
    { where: 'http://www.childline.org.uk/pages/about.aspx', kind: 'publisher', label: 'P' },
    {
      where:
        'https://www.wchc.nhs.uk/services/lets-talk/young-people/relationships-and-sex-education-rse/healthy-relationships',
      kind: 'secondary',
      label: '2',
    },
  ],
  nspcc: [
    {
      where: 'https://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'Phone hours: pages differ', kind: 'publisher', label: '?' },
  ],
  'nspcc-whistleblowing': [
    {
      where: 'https://www.nspcc.org.uk/what-we-do/news-opinion/new-whistleblowing-advice-line-professionals/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'nspcc-fgm': [
    {
      where: 'http://derbyshirescbs.proceduresonline.com/p_fem_gen_mut.html',
      kind: 'secondary',
      label: '2',
    },
    { where: 'http://badn.org.uk/female-genital-mutilation-fgm/', kind: 'secondary', label: '2' },
  ],
  samaritans: [
    {
      where: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  shout: [
    {
      where:
        'https://www.leicspart.nhs.uk/autism-space/health-and-lifestyle/understanding-the-different-types-of-bullying/',
      kind: 'secondary',
      label: '2',
    },
    { where: 'A public listing that says it was checked in October 2026', kind: 'secondary', label: '2' },
  ],
  sane: [
    { where: 'https://www.sane.org.uk/who-we-are', kind: 'publisher', label: 'P' },
    { where: 'Lowest age: background knowledge', kind: 'inference', label: 'B' },
  ],
  // abuse-at-home.ts
  'west-mercia-womens-aid': [
    { where: 'https://www.westmerciawomensaid.org/services/refuge/', kind: 'publisher', label: 'P' },
  ],
  'male-domestic-abuse-helpline': [
    {
      where:
        'https://www.malverngazette.co.uk/awards/whsc-awards-2021/news/19793071.new-helpline-launched-male-victims-domestic-abuse/',
      kind: 'secondary',
      label: '2',
    },
  ],
  'mens-advice-line': [
    { where: 'Worcestershire County Council, domestic abuse page', kind: 'secondary', label: '2' },
    {
      where:
        'https://www.wchc.nhs.uk/services/lets-talk/young-people/relationships-and-sex-education-rse/healthy-relationships',
      kind: 'secondary',
      label: '2',
    },
  ],
  'karma-nirvana': [{ where: 'http://karmanirvana.org.uk/about/faq/', kind: 'publisher', label: 'P' }],
  'forced-marriage-unit': [
    { where: 'https://www.eastcambs.gov.uk/content/forced-marriage', kind: 'secondary', label: '2' },
    {
      where:
        'https://lancashire.police.uk/help-advice/personal-safety/forced-marriage-honour-based-violence-and-fgm',
      kind: 'secondary',
      label: '2',
    },
    {
      where: 'An e-mail address and a night number: not shown until confirmed',
      kind: 'inference',
      label: 'B',
    },
  ],
  // online-safety.ts
  'ceop-safety-centre': [
    {
      where:
        'https://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'ceop-education': [
    {
      where: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'Former name: https://www.edushield.org.uk/3190-2', kind: 'secondary', label: '2' },
  ],
  'report-remove': [
    {
      where: 'https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove',
      kind: 'publisher',
      label: 'P',
    },
    {
      where: 'https://learning.nspcc.org.uk/research-resources/report-remove',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'internet-matters': [
    { where: "Westlands First School's early help offer", kind: 'school-document', label: '?' },
  ],
  // health.ts
  'nhs-111-mental-health': [
    {
      where: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
      kind: 'secondary',
      label: '2',
    },
    {
      where: 'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
      kind: 'secondary',
      label: '2',
    },
  ],
  'camhs-spa': [{ where: 'https://camhs.hacw.nhs.uk/referrals', kind: 'publisher', label: 'P' }],
  'camhs-west': [
    { where: 'https://startingwellworcs.nhs.uk/shreferral', kind: 'publisher', label: 'P' },
    { where: 'Whether it still runs in this form since April 2025', kind: 'inference', label: '?' },
  ],
  'school-nurse': [
    { where: 'https://startingwellworcs.nhs.uk/shreferral', kind: 'publisher', label: 'P' },
    { where: 'Ages: "school-age" taken as 5 to 19', kind: 'inference', label: 'J' },
  ],
  'starting-well': [
    { where: 'https://www.startingwellworcs.nhs.uk/early-help', kind: 'publisher', label: 'P' },
  ],
  'community-paediatrics': [
    {
      where: 'https://www.hacw.nhs.uk/services/service/community-paediatric-team-18/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'the-glade-sarc': [
    {
      where:
        'https://www.shropshirestar.com/news/crime/2022/02/13/support-available-for-sex-abuse-victims-when-theyre-ready---pcc/',
      kind: 'secondary',
      label: '2',
    },
    { where: 'A phone number: seen only on copies from 2013', kind: 'publisher', label: '?' },
  ],
  // early-help-and-school.ts
  'early-help-assessment': [
    { where: 'https://www.worcestershire.gov.uk/eha', kind: 'publisher', label: 'P' },
    { where: 'https://www.startingwellworcs.nhs.uk/early-help', kind: 'publisher', label: 'P' },
    { where: 'Whether a family can start it without a professional', kind: 'inference', label: '?' },
  ],
  'early-help-family-support': [
    {
      where:
        'https://www.worcestershire.gov.uk/council-services/childrens-services/early-help-guidance-professionals/early-help-process',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=17587', kind: 'publisher', label: 'P' },
    { where: 'That it is the same offer as the former names', kind: 'inference', label: 'J' },
  ],
  'childrens-centres': [
    {
      where: 'https://insights.worcestershire.gov.uk/new-investment-in-childrens-health-and-wellbeing',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'Which hub is nearest to Droitwich', kind: 'inference', label: '?' },
  ],
  'wcc-cme': [{ where: `${attendancePages}keeping-children-safe-education`, kind: 'publisher', label: 'P' }],
  'worcestershire-attendance-helpline': [{ where: attendancePages, kind: 'publisher', label: 'P' }],
  ccas: [
    { where: `${attendancePages}children-who-cannot-attend-school-ccas`, kind: 'publisher', label: 'P' },
  ],
  'educational-psychology': [
    { where: 'Menu of the council page on elective home education', kind: 'publisher', label: 'P' },
    { where: "Westlands First School's early help offer", kind: 'school-document', label: '2' },
  ],
  'wcc-private-fostering-kinship': [
    {
      where: 'Worcestershire County Council, guide for private foster carers (copy)',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'The Family Front Door as the way in', kind: 'inference', label: 'J' },
  ],
  sendiass: [
    {
      where:
        'https://worcestershire.gov.uk/council-services/schools-education-and-learning/send-local-offer/im-not-happy-decision/im-not-happy-my-childs-ehcp/mediation',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'Highest age: background knowledge', kind: 'inference', label: 'B' },
  ],
  'young-carers': [
    { where: 'https://www.yss.org.uk/support-for-young-carers', kind: 'publisher', label: 'P' },
    { where: 'Whether YSS still runs it after 2024', kind: 'inference', label: '?' },
  ],
  footprints: [
    { where: 'https://footstepscandc.org.uk/information.htm', kind: 'publisher', label: 'P' },
    { where: 'A phone number: about 2015, and charged', kind: 'secondary', label: '?' },
  ],
  touchstones: [
    { where: 'https://touchstones-support.org.uk/what-we-do/', kind: 'publisher', label: 'P' },
    { where: 'Droitwich lies outside the area it names', kind: 'inference', label: 'J' },
  ],
  // guidance.ts
  wscp: [
    {
      where:
        'https://www.safeguardingworcestershire.org.uk/home/wscp/professionals/levels-of-need-thresholds/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'west-midlands-safeguarding-procedures': [
    { where: 'https://westmidlands.procedures.org.uk/zkpqy', kind: 'publisher', label: 'P' },
  ],
  // neighbouring-councils.ts
  'csc-birmingham': [
    {
      where: 'https://lscpbirmingham.org.uk/working-with-children/safeguarding-concerns',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'csc-dudley': [{ where: 'http://safeguarding.dudley.gov.uk/report-it/', kind: 'publisher', label: 'P' }],
  'csc-gloucestershire': [
    {
      where:
        'https://www.gloucestershire.gov.uk/health-and-social-care/children-young-people-and-families/covid-19-help-us-keep-children-safe-from-abuse-and-neglect/',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'csc-herefordshire': [
    {
      where: 'http://herefordshiresafeguardingboards.org.uk/safeguarding-information/concerned-about-a-child',
      kind: 'publisher',
      label: 'P',
    },
    {
      where: 'https://www.herefordshiresafeguardingboards.org.uk/concerned-about-an-adult',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'csc-sandwell': [
    { where: 'Public listings, 2025', kind: 'secondary', label: '2' },
    {
      where: 'https://www.sandwellcsp.org.uk/children-young-people/what-happens-next/ (the Trust, no number)',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'csc-shropshire': [
    {
      where: 'http://safeguardingshropshireschildren.org.uk/parents-and-carers/',
      kind: 'publisher',
      label: 'P',
    },
    { where: 'http://lacon-childe.org.uk/safeguarding/reporting-a-concern', kind: 'secondary', label: '2' },
  ],
  'csc-solihull': [
    {
      where: 'https://www.solihull.gov.uk/children-and-family-support/Safeguarding-children-young-people',
      kind: 'publisher',
      label: 'P',
    },
  ],
  'csc-staffordshire': [
    {
      where: 'https://www.staffordshire.gov.uk/Education/Education-welfare/Child-protection.aspx',
      kind: 'publisher',
      label: 'P',
    },
    {
      where:
        'https://lichfieldlive.co.uk/2022/09/28/people-urged-to-inform-local-authority-of-private-fostering-arrangements-for-children-in-staffordshire/',
      kind: 'secondary',
      label: '2',
    },
  ],
  'csc-warwickshire': [
    {
      where:
        'https://www.safeguardingwarwickshire.co.uk/safeguarding-children/i-work-with-children-and-young-people/worried-about-a-child',
      kind: 'publisher',
      label: 'P',
    },
  ],
};
