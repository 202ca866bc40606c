import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Answers, Audience, Switches } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, contactsOf, ids, mustNotIds, noHarm, stepOf } from './given.ts';

describe('R32 and P16: the child lives under another council', () => {
  const grave = (audience: Audience): Answers =>
    about(audience, ['physical_abuse'], { imminent_sig_harm: 'yes' });
  const councils = [
    'birmingham',
    'dudley',
    'gloucestershire',
    'herefordshire',
    'sandwell',
    'shropshire',
    'solihull',
    'staffordshire',
    'warwickshire',
  ] as const;

  it.each(
    councils.flatMap((name) =>
      (['teacher', 'dsl', 'parent_carer'] as const).map((audience): [(typeof councils)[number], Audience] => [
        name,
        audience,
      ]),
    ),
  )('%s (%s): its front door goes before ours, which stay', (name, audience) => {
    const advice = advise(
      grave(audience),
      circumstances({ lives_in_worcs: 'no', home_council: `csc-${name}` }),
    );
    expect(advice.primary?.contacts.slice(0, 3)).toEqual([
      `csc-${name}`,
      'family-front-door',
      'emergency-duty-team',
    ]);
    expect(advice.primary).toMatchObject({ tier: 'T1', action: 'call_ffd_now', deadline: 'now' });
    expect(advice.rules).toContain(audience === 'parent_carer' ? 'P16' : 'R32');
  });

  it('staff write down which council answered and do not leave it to our front door', () => {
    const advice = advise(
      grave('teacher'),
      circumstances({ lives_in_worcs: 'no', home_council: 'csc-dudley' }),
    );
    expect(ids(advice)).toContain('write_down_which_council');
    expect(mustNotIds(advice)).toEqual(
      expect.arrayContaining(['wait_for_right_council', 'assume_front_door_passes_on']),
    );
  });

  it.each<Switches>([
    { lives_in_worcs: 'no', home_council: 'other' },
    { lives_in_worcs: 'no', home_council: 'not_sure' },
    { lives_in_worcs: 'no' },
    { lives_in_worcs: 'not_sure' },
    { lives_in_worcs: 'not_sure', home_council: 'csc-dudley' },
    { lives_in_worcs: 'yes', home_council: 'csc-dudley' },
  ])('our front door stays first with %o', (switches) => {
    for (const audience of ['teacher', 'parent_carer', 'young_person'] as const)
      expect(advise(grave(audience), circumstances(switches)).primary?.contacts.slice(0, 2)).toEqual([
        'family-front-door',
        'emergency-duty-team',
      ]);
  });

  it.each(['other', 'not_sure'] as const)(
    'a parent who cannot name the council (%s) has the NSPCC too',
    (home_council) => {
      expect(
        advise(grave('parent_carer'), circumstances({ lives_in_worcs: 'no', home_council })).primary
          ?.contacts,
      ).toContain('nspcc');
      expect(
        advise(grave('teacher'), circumstances({ lives_in_worcs: 'no', home_council })).primary?.contacts,
      ).not.toContain('nspcc');
    },
  );

  it.each<Audience>(['teacher', 'dsl', 'parent_carer'])(
    '%s: Worcestershire after all counts as living here',
    (audience) => {
      const after = advise(
        grave(audience),
        circumstances({ lives_in_worcs: 'no', home_council: 'worcestershire' }),
      );
      expect(after).toEqual(advise(grave(audience), circumstances({ lives_in_worcs: 'yes' })));
    },
  );

  const elsewhere = circumstances({ lives_in_worcs: 'no', home_council: 'csc-dudley' });
  const adult = (audience: Audience, subject: NonNullable<Answers['subject']>, more: Answers): Answers =>
    about(audience, ['bullying'], {
      subject,
      allegation_threshold: 'meets',
      risk_from_family: 'no',
      ...more,
    });

  it.each<[Audience, NonNullable<Answers['subject']>]>([
    ['teacher', 'adult_in_school'],
    ['teacher', 'adult_elsewhere_with_children'],
    ['dsl', 'adult_elsewhere_with_children'],
    ['teacher', 'head'],
    ['teacher', 'governor'],
    ['parent_carer', 'adult_in_school'],
    ['parent_carer', 'head'],
    ['parent_carer', 'adult_elsewhere_with_children'],
  ])('%s, %s: the LADO is that of the place of work, whatever council the child has', (audience, subject) => {
    const answers = adult(audience, subject, noHarm);
    const [here, away] = [advise(answers, circumstances()), advise(answers, elsewhere)];
    expect(away.primary).toEqual(here.primary);
    expect(contactsOf(away)).not.toContain('csc-dudley');
    expect(ids(away)).not.toContain('ring_home_council');
  });

  it.each<[Audience, NonNullable<Answers['subject']>]>([
    ['teacher', 'adult_in_school'],
    ['teacher', 'adult_elsewhere_with_children'],
    ['dsl', 'head'],
    ['teacher', 'chair_of_governors'],
    ['parent_carer', 'adult_elsewhere_with_children'],
  ])('%s, %s: the council at home is a further step where the child may be harmed', (audience, subject) => {
    const answers = adult(audience, subject, { sig_harm_suspected: 'not_sure' });
    const [here, away] = [advise(answers, circumstances()), advise(answers, elsewhere)];
    expect(stepOf(away, 'ring_home_council')?.contacts[0]).toBe('csc-dudley');
    expect(away.primary?.rule).toBe(here.primary?.rule);
    for (const id of [
      'ask_for_lado',
      'head_tells_lado',
      'chair_tells_lado',
      'lado_direct_if_no_chair',
    ] as const)
      expect(stepOf(away, id)).toEqual(stepOf(here, id));
  });

  it('a low-level concern knows no council at home, even with the head away', () => {
    const low = adult('teacher', 'adult_in_school', { ...noHarm, allegation_threshold: 'clearly_below' });
    const away = circumstances({ lives_in_worcs: 'no', home_council: 'csc-dudley', dsl_reachable: 'no' });
    expect(contactsOf(advise(low, away))).not.toContain('csc-dudley');
  });

  const lowNeed = (audience: Audience): Answers =>
    about(audience, ['housing_money'], {
      ...noHarm,
      housing: 'no',
      risk_from_family: 'no',
      needs: 'additional',
      need_met_by_school: 'no',
      repeat: 'no',
      agreement_to_service: 'yes',
    });
  const ourPages = [
    'childrens-services',
    'early-help-assessment',
    'early-help-family-support',
    'starting-well',
    'childrens-centres',
  ];

  it.each<[Audience, Answers, string]>([
    ['teacher', lowNeed('teacher'), 'eha'],
    ['dsl', lowNeed('dsl'), 'eha'],
    ['dsl', { ...lowNeed('dsl'), needs: 'several_or_entrenched' }, 'targeted_family_support'],
    ['parent_carer', lowNeed('parent_carer'), 'eha'],
    [
      'parent_carer',
      { ...lowNeed('parent_carer'), needs: 'several_or_entrenched' },
      'targeted_family_support',
    ],
  ])('%s: early help is that of the council at home, and our own pages are hidden', (_, answers, action) => {
    const away = advise(answers, elsewhere);
    expect(away.primary?.action).toBe(action);
    expect(away.primary?.contacts).toContain('csc-dudley');
    expect(contactsOf(away).filter((contact) => ourPages.includes(contact))).toEqual([]);
    expect(away.services.filter((service) => ourPages.includes(service))).toEqual([]);
    // No page of another council's early help is known, and where even the council is not, ours knows whom to ask.
    for (const home_council of ['other', 'not_sure'] as const) {
      const unknown = advise(answers, circumstances({ lives_in_worcs: 'no', home_council }));
      expect(unknown.primary?.contacts).toContain('family-front-door');
      expect(contactsOf(unknown).filter((contact) => ourPages.includes(contact))).toEqual([]);
    }
  });

  it('the written form goes to the council at home', () => {
    const advice = advise(about('dsl', ['physical_abuse'], { risk_from_family: 'no' }), elsewhere);
    expect(stepOf(advice, 'form_after_phone')?.contacts).toEqual(['csc-dudley']);
    expect(stepOf(advise(grave('teacher'), elsewhere), 'written_form_after_call')?.contacts).toEqual([
      'csc-dudley',
    ]);
  });

  it('a young person is not asked for the council: the front door finds it', () => {
    const advice = advise(
      grave('young_person'),
      circumstances({ lives_in_worcs: 'no', home_council: 'csc-dudley' }),
    );
    expect(contactsOf(advice)).not.toContain('csc-dudley');
  });
});
