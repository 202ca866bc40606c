const address = /https?:\/\/(?:www\.)?([^/\s]+)\S*/g;
const bare = /^(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:\/\S*)?$/;

/** Where a fact was read, as people name it: whose page it is, and no more of its address. */
export const hostIn = (where: string): string => where.replace(address, '$1').replace(bare, '$1');
