import type { TeamMessages } from './messages';

/** The same in English. */
export const enTeam: TeamMessages = {
  page: {
    title: 'Kring for your team',
  },
  settings: {},
  dossier: {},
  sets: {},
  share: {
    title: 'Sharing with your team',
    privacy:
      'A profile is only what is on this page: questions, words, dossiers and agreements. It lets nobody see what a colleague does with Kring, or what was said in a talk. Not you either.',
    save: 'Save as a file',
    saveHint:
      'The file holds only this profile: no answers, and nothing of what you chose in Kring for yourself.',
    read: 'Read a file',
    readHint: 'First you see what will be different. Nothing changes before you say so.',
    cannotRead: 'This file did not open. Choose it again.',
    notUsed: 'This profile could not be kept. Everything is as it was; try again.',
    refused: {
      empty: 'This file is empty. Ask for a new file; until then everything stays as it is.',
      tooLarge:
        'This file is too large for a profile. See whether it is the right file; until then everything stays as it is.',
      notJson:
        'This file holds no profile of Kring, or it was damaged on its way. Ask for a new file; until then everything stays as it is.',
      notProfile:
        'This file holds something else than a profile of Kring. See whether it is the right file; until then everything stays as it is.',
    },
    more: (count: number) => `and ${String(count)} more`,
    offer: {
      title: (name: string) => `The profile “${name}”`,
      yet: 'Nothing has changed yet.',
      problems: 'This is not quite right. The rest works.',
      changes: 'This will be different:',
      same: 'This makes nothing different from what it is now.',
      use: 'Use this profile',
      leave: 'Leave it as it is',
      used: (name: string) => `The profile “${name}” counts now.`,
    },
    back: {
      since: (day: string, name: string) => `Until ${day} the profile “${name}” counted.`,
      sinceNone: (day: string) => `Until ${day} Kring worked here without a profile.`,
      press: 'Back to the one before',
    },
    without: {
      press: 'Work without a profile',
      ask: 'Then the questions and agreements of Kring itself count again. The talks stay as they are.',
      yes: 'Yes, without a profile',
      no: 'No, leave it',
      done: 'Kring now works here without a profile.',
    },
    sites: {
      title: 'Kring may not be here yet',
      hint: 'These dossiers are in the profile. The browser lets Kring in only when you agree.',
      denied: 'The browser gave no permission. The profile counts all the same; you can ask again later.',
      ask: 'Ask the browser',
    },
    follow: {
      title: 'Follow an address',
      hint: 'Is the profile at an address of your organisation? Then Kring looks there at most once a day for something new, without saying who you are. It never asks anything of other addresses.',
      label: 'Address of the profile',
      press: 'Follow this address',
      notAddress:
        'This is not an address that Kring can follow. It begins with https:// and has no name or password in it.',
      looking: 'Kring is looking at this address …',
      follows: 'This profile comes from an address:',
      last: (day: string) => `Last looked: ${day}.`,
      changed: (day: string) => `Changed on ${day}:`,
      now: 'Look now',
      stop: 'Stop following',
      stopHint:
        'When you stop following, the profile stays as it is now and you can change it here yourself.',
      again: 'Give permission',
      kept: (day: string) => `The profile of ${day} still counts.`,
      nothing: 'Nothing has changed.',
      trouble: {
        mayNot: {
          what: 'The browser does not let Kring go to this address.',
          todo: 'Ask again, and choose to allow it.',
        },
        noAnswer: {
          what: 'This address gave no answer.',
          todo: 'See whether the address is right and whether you are on the network of your organisation.',
        },
        slow: {
          what: 'This address took too long.',
          todo: 'Try again later.',
        },
        redirect: {
          what: 'This address sends on to another one, perhaps to log in. Kring does not go there.',
          todo: 'Ask the administrator for the address of the profile itself.',
        },
        login: {
          what: 'This address asks to log in. Kring does not do that.',
          todo: 'Ask the administrator for an address that opens on your network without logging in.',
        },
        status: {
          what: 'Something went wrong at this address, or nothing is there any more.',
          todo: 'Ask the administrator to look at it.',
        },
        empty: {
          what: 'At this address there is an empty file.',
          todo: 'Ask the administrator to look at it.',
        },
        tooLarge: {
          what: 'What is at this address is too large for a profile.',
          todo: 'See whether it is the right address.',
        },
        notJson: {
          what: 'At this address there is no profile, but perhaps a page to log in or a damaged file.',
          todo: 'Open the address yourself to see what is there.',
        },
        notProfile: {
          what: 'At this address there is something else than a profile of Kring.',
          todo: 'See whether it is the right address.',
        },
      },
    },
  },
  problems: {},
  changes: {},
  preview: {},
};
