import { useController } from 'react-hook-form';
import { useWords } from '../../../i18n/useWords.ts';
import { levelLabel } from '../../../contacts/levelLabel.ts';
import { AddService } from '../AddService.tsx';
import { levels } from '../choices.ts';
import type { SchoolProfile } from '../../../directory/schoolProfile.ts';
import { Field } from '../Field.tsx';
import { goTo } from '../goTo.ts';
import { serviceName, servicesToChoose } from '../services.ts';
import { Section } from './Section.tsx';

/** Services outside the school, under the heading the school chooses. */
export function ServiceLists() {
  return (
    <Section id="services">
      {levels.map((level) => (
        <ServiceList key={level} level={level} />
      ))}
    </Section>
  );
}

function ServiceList({ level }: { readonly level: keyof SchoolProfile['servicesByLevel'] }) {
  const words = useWords();
  const { show } = words;
  const name = `servicesByLevel.${level}` as const;
  const { field } = useController<SchoolProfile, typeof name>({ name });
  const { value: ids, onChange } = field;
  return (
    <Field name={name} group label={levelLabel(level, words)}>
      {({ id }) => (
        <>
          <ul className="set-up__list">
            {ids.map((service) => (
              <li key={service}>
                {serviceName(service)}{' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    onChange(ids.filter((one) => one !== service));
                    goTo(id);
                  }}
                >
                  {show('set-up:remove', { which: serviceName(service) })}
                </button>
              </li>
            ))}
          </ul>
          <AddService
            id={id}
            services={servicesToChoose.filter((service) => !ids.includes(service.id))}
            onAdd={(service) => onChange([...ids, service])}
          />
        </>
      )}
    </Field>
  );
}
