import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Answers, Audience, Topic } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, fewNeeds, noHarm } from './given.ts';

/** Led by the school or asked for through it (section 5, FAM). */
const forFamilies: readonly string[] = [
  'early-help-assessment',
  'early-help-family-support',
  'starting-well',
  'childrens-centres',
];

describe('services that topics add (section 9)', () => {
  it.each<[Audience, Topic, Answers, readonly string[]]>([
    ['teacher', 'send', fewNeeds, ['sendiass']],
    ['teacher', 'mental_health', fewNeeds, ['nhs-111-mental-health', 'camhs-spa', 'samaritans', 'shout']],
    ['teacher', 'bereavement', fewNeeds, ['footprints', 'touchstones']],
    ['teacher', 'young_carer', fewNeeds, ['young-carers']],
    ['teacher', 'online', fewNeeds, ['ceop-education', 'report-remove', 'internet-matters']],
    ['teacher', 'exploitation', noHarm, ['modern-slavery-helpline']],
    ['teacher', 'weapon', noHarm, ['fearless', 'west-mercia-police', 'emergency-999']],
    ['young_person', 'weapon', noHarm, ['fearless']],
    ['parent_carer', 'health_sleep_toileting', fewNeeds, ['school-nurse', 'childrens-centres']],
    ['young_person', 'mental_health', noHarm, ['samaritans', 'shout']],
  ])(
    '%s, %s: added, and while the family may be a risk all but services for the family',
    (audience, topic, more, services) => {
      const shown = (answers: Answers) => {
        const advice = advise(answers, circumstances());
        return { topical: advice.topicServices, all: [...advice.topicServices, ...advice.services] };
      };
      const calm = shown(about(audience, [topic], more));
      expect(calm.all).toEqual(expect.arrayContaining([...services]));
      expect(calm.topical.length).toBeGreaterThan(0);
      const feared = services.filter((id) => !forFamilies.includes(id));
      for (const risk of ['yes', 'not_sure'] as const) {
        const { all } = shown(about(audience, [topic], { ...more, risk_from_family: risk }));
        expect(all).toEqual(expect.arrayContaining([...feared]));
        expect(all.filter((id) => forFamilies.includes(id))).toEqual([]);
      }
    },
  );

  it('everyday information shows services at once', () => {
    expect(
      advise(about('parent_carer', ['everyday_info']), circumstances()).topicServices.length,
    ).toBeGreaterThan(0);
  });

  it('a service that a rule already names is not added again', () => {
    const advice = advise(
      about('teacher', ['self_harm'], { ...noHarm, self_harm: 'safe_now' }),
      circumstances(),
    );
    expect(advice.services).toContain('nhs-111-mental-health');
    expect(advice.topicServices).not.toContain('nhs-111-mental-health');
    expect(advice.services).toContain('samaritans');
    expect(advice.topicServices).not.toContain('samaritans');
    expect(advice.topicServices).toContain('sane');
  });

  it('a rule’s own services stay while the family is kept out of it', () => {
    const advice = advise(about('teacher', ['self_harm'], { self_harm: 'safe_now' }), circumstances());
    expect(advice.blocks).toContain('FAM');
    expect(advice.services).toContain('nhs-111-mental-health');
  });
});
