const address = /https?:\/\/(?:www\.)?([^/\s]+)\S*/g;
const bare = /^(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:\/\S*)?$/;

/** The site where a fact was read, without the rest of the address. */
export const hostIn = (where: string): string => where.replace(address, '$1').replace(bare, '$1');
