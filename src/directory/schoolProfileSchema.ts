/** A school's profile whole: each field as schoolProfile.ts describes it, and fields that agree with one another. */
import { agrees } from './profileAgrees.ts';
import { fault } from './schema.ts';
import { profileShape } from './schoolProfile.ts';

export const schoolProfileSchema = profileShape
  .superRefine((profile, context) =>
    agrees(profile, (path, wrong, mend) =>
      context.addIssue({ code: 'custom', path, message: fault(wrong, mend) }),
    ),
  )
  .meta({
    title: "A school's profile",
    description: "Everything that is one school's own. Checked by npm run check-facts.",
  });
