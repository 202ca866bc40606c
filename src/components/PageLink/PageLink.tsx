import type { ComponentPropsWithoutRef } from 'react';
import { Link, useSearch } from 'wouter';
import { addressOf } from '../../navigation/address.ts';

interface Props extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  readonly to: string;
  /** A fragment on the page, with its "#". */
  readonly hash?: string;
}

/** A link inside the site; it keeps the language. */
export function PageLink({ to, hash, ...rest }: Props) {
  return <Link {...rest} href={addressOf(to, useSearch(), hash)} />;
}
