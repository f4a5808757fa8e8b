/** Greek. */
import type { Language } from './types';

export const el: Language = {
  tag: 'el',
  common:
    'και το να του η της με που την από για είναι τα των δεν σε ο οι στο θα τον ότι στην ως μια ένα στη',
  issue: 'τ τευχ τεύχος τχ αρ αριθ σ σελ',
  seasons: 'άνοιξη καλοκαίρι φθινόπωρο χειμώνας',
  declines: true,
  and: 'και κι &',
  words: {
    mine: '(ελληνική μετάφραση|μετάφραση στα ελληνικά)',
    text: '(άρθρο[υ]|κείμενο|κειμένου|ανάρτηση|δημοσίευση|συνέντευξη|σελίδα|δοκίμιο|ρεπορτάζ|ανάλυση|στήλη|έγγραφο|οδηγός|κεφάλαιο|μετάφραση|διήγημα|ποίημα|post)',
    work: '(άρθρου|κειμένου|ανάρτησης|δημοσίευσης|εγγράφου|σελίδας|δοκιμίου|οδηγού|κεφαλαίου|συνέντευξης|διηγήματος|ποιήματος)',
    free: '[ (μια|μία|η)][ (ανεπίσημη|ελεύθερη|ελληνική|πρόχειρη|συνοπτική|επίσημη)]',
    engine:
      '([την ](υπηρεσία|υπηρεσιών|υπηρεσίας|υπηρεσίες) {aside}|[την ]τεχνητή[ς] νοημοσύνη[ς]|ai|τη μηχανή|μηχανή|αυτόματη μετάφραση|<engines>)',
    own: '(το |στο |)[προσωπικό |παλιό ](blog|site|ιστολόγιο|κανάλι) (μου|μας)',
    this: '(το|αυτό το|η|αυτή η|το παρόν|η παρούσα|το παραπάνω|το παρακάτω|το ακόλουθο|το συγκεκριμένο)[ παρόν] <text>[ αυτό| αυτή]',
    first: '(αρχικά|πρωτότυπα|για πρώτη φορά|πρώτα|προηγουμένως|πρώτη φορά)',
    printed:
      '(δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε|πρωτοδημοσιεύθηκε|αναρτήθηκε|δημοσιευμένο|πρωτοεμφανίστηκε|είχε δημοσιευ(τ|θ)εί)',
    on: '(στο τεύχος [{number} |* ][* {number} ]του περιοδικού|στο [*ό ]περιοδικό|στην [*ή ]εφημερίδα|στην ιστοσελίδα|στον ιστότοπο|στη σελίδα|στην εφημερίδα|στο περιοδικό|στο ιστολόγιο|στο site|στο blog|από την|από το|στην|στον|στις|στο|στη|από|στα)',
    from: 'από τ(α|ην) {originalLanguage}',
    day: '( στις | την * ){originalDate}',
    titled: ' (με|υπό) (τίτλο|τον τίτλο) {originalHeadline}',
    or: '( / | - | · | • |, |. |: | )',
    translated: '(μετάφραση|μτφρ.|μτφ.|απόδοση)',
    here: '[ πατήστε| πατώντας| κάντε κλικ][ εδώ| στον σύνδεσμο]',
    more: '(, (όπου|που|το|η|με) {...}| και {...}| με την άδεια {...}|[ ]\\({...}\\))',
  },
  phrases: {
    original: [
      [
        '[διαβάστε |σύνδεσμος |δείτε ][το |στο |την ](πρωτοτύπου|πρωτότυπο (άρθρο|κείμενο)|αρχικό (άρθρο|κείμενο)|πρωτότυπο|αρχική[ς] δημοσίευση[ς]|πρωτότυπη δημοσίευση)[ στα {originalLanguage}| \\({originalLanguage}\\)][ εδώ]: {original}',
        'Πρωτότυπο άρθρο στα αγγλικά: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 Μαΐου 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(διαβάστε|δείτε|μπορείτε να (διαβάσετε|δείτε|βρείτε)|για) ][το |την ]((πρωτότυπο|αρχικό) (άρθρο|κείμενο)|αρχική δημοσίευση|πρωτότυπο|άρθρο στα {originalLanguage})[ στα {originalLanguage}| \\({originalLanguage}\\)]<here>',
        'Διαβάστε το [πρωτότυπο άρθρο](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(το πρωτότυπο|το πρωτότυπο (άρθρο|κείμενο)|το αρχικό (άρθρο|κείμενο))[ στα {originalLanguage}] (είναι|βρίσκεται|υπάρχει|μπορείτε να|μπορεί να)[ (διαθέσιμο|διαβάσετε|δείτε|διαβαστεί|το διαβάσετε|βρείτε|το βρείτε)][ εδώ]',
        'Το πρωτότυπο μπορείτε να το διαβάσετε [εδώ](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[το ](πρωτότυπο|αρχικό)[ (άρθρο|κείμενο)][ στα {originalLanguage}] <printed>[ <first>][ στα {originalLanguage}][ στις {originalDate}] <on> {source}[<titled>][<day>][<more>]',
        'Το πρωτότυπο άρθρο δημοσιεύτηκε στο [The Quay](https://quay.example/harbour-at-night).',
        {
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(πρωτότυπος τίτλος|τίτλος πρωτοτύπου|αρχικός τίτλος): {originalHeadline}',
        'Τίτλος πρωτοτύπου: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(γλώσσα πρωτοτύπου|πρωτότυπη γλώσσα|αρχική γλώσσα): {originalLanguage}',
        'Γλώσσα πρωτοτύπου: γερμανικά',
        { originalLanguage: 'de' },
      ],
      [
        '(συγγραφέας πρωτοτύπου|συγγραφέας του πρωτοτύπου|αρχικός συντάκτης): {authors}',
        'Συγγραφέας πρωτοτύπου: Ελένη Μαύρου',
        { authors: ['Ελένη Μαύρου'] },
      ],
      [
        '(ημερομηνία πρωτοτύπου|ημερομηνία αρχικής δημοσίευσης|πρώτη δημοσίευση): {originalDate}',
        'Πρώτη δημοσίευση: 3 Μαΐου 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '(μια|μία|η) (συντομότερη|συντομευμένη|προηγούμενη|εκτενέστερη|πρώτη|παλαιότερη) (εκδοχή|μορφή|έκδοση) (του|της) [παρόντος ](άρθρου|κειμένου|ανάρτησης|δοκιμίου|συνέντευξης)[ αυτού| αυτής] <printed>[ <first>][ στις {originalDate}] <on> {source}[<titled>][<day>][<more>]',
        'Μια συντομότερη εκδοχή του άρθρου δημοσιεύτηκε στην εφημερίδα «Προκυμαία» στις 3 Μαΐου 2021.',
        { role: 'republication', originalPublisher: 'Προκυμαία', originalDate: '2021-05-03' },
      ],
      [
        '<this>[ <first>] <printed>[ <first>][ στα {originalLanguage}][ στις {originalDate}] <on> {source}[<titled>][<day>][<more>]',
        'Το άρθρο δημοσιεύτηκε αρχικά στο [Αποβάθρα](https://quay.example/limani).',
        {
          role: 'republication',
          originalPublisher: 'Αποβάθρα',
          originalAddress: 'https://quay.example/limani',
        },
      ],
      [
        '(<first> <printed>|<printed> <first>|πρώτη δημοσίευση|πρωτοδημοσιεύτηκε|πρωτοδημοσιεύθηκε)[ στα {originalLanguage}][ στις {originalDate}](:| <on> ){source}[<titled>][<day>][<more>]',
        'Πρωτοδημοσιεύτηκε στο Αποβάθρα, 3 Μαΐου 2021',
        { role: 'republication', originalPublisher: 'Αποβάθρα', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '(<this>|αυτό|αυτή) είναι[ μια| η][ ανεπίσημη| ελεύθερη] μετάφραση του (πρωτοτύπου|πρωτότυπου|πρωτότυπου κειμένου|αρχικού κειμένου|πρωτότυπου άρθρου)[ από τα| στα] {originalLanguage}',
        'Αυτή είναι μετάφραση του πρωτοτύπου από τα γαλλικά.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '<this> (μεταφράστηκε|έχει μεταφραστεί|είναι μεταφρασμένο)[ στα ελληνικά] από τ(α|ην) {originalLanguage}[ στα ελληνικά][<more>]',
        'Το άρθρο μεταφράστηκε από τα αγγλικά.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|αυτό|αυτή|ακολουθεί)( είναι| αποτελεί|)<free> μετάφραση[ στα {inLanguage}] (του|της|από το|από την)[ <work>][:|,] {translated}',
        'Το κείμενο είναι μετάφραση του άρθρου [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(ελεύθερη |)(μετάφραση|απόδοση)[ από τα {originalLanguage}| στα ελληνικά] ((του|της) <work>|από (το|την) (άρθρο|κείμενο|ανάρτηση|δημοσίευση))[:|,] {translated}',
        'Μετάφραση του άρθρου [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '[<this> ](μεταφράστηκε|έχει μεταφραστεί|μεταφρασμένο)[ από τ(α|ην) {originalLanguage}][ στα {inLanguage}] (αυτόματα|μηχανικά|(με|από|μέσω|χρησιμοποιώντας)[ τη χρήση| χρήση| τη βοήθεια| βοήθεια][ της| του] <engine>)[ από τα {originalLanguage}][(,|.| και) {aside}]',
        'Το άρθρο μεταφράστηκε αυτόματα από τα αγγλικά.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        '((<this>|αυτό|αυτή) είναι )(αυτόματη|μηχανική) μετάφραση[ {...}]',
        'Αυτή είναι αυτόματη μετάφραση του πρωτοτύπου.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(αυτόματη|μηχανική) μετάφραση',
        'Αυτόματη μετάφραση',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '[<this> |μετάφραση: ][το (άρθρο|κείμενο) ](μετέφρασε|μετέφρασαν|απέδωσε)[ <from>][ στα ελληνικά] (ο|η|οι) {translators}[ <from>]',
        'Μετέφρασε από τα αγγλικά η Άννα Λάμπρου',
        { role: 'translation', originalLanguage: 'en', translators: ['Άννα Λάμπρου'] },
      ],
      [
        '(κείμενο|συντάκτης|γράφει (ο|η)|αρθρογράφος)[:] {authors}<or><translated>: {translators}',
        'Κείμενο: Ελένη Μαύρου / Μετάφραση: Άννα Λάμπρου',
        { role: 'translation', authors: ['Ελένη Μαύρου'], translators: ['Άννα Λάμπρου'] },
      ],
      [
        '<translated> για (το|την|τον) {translationPublisher}: {translators}',
        'Μετάφραση για το The Shore Notes: Άννα Λάμπρου',
        {
          role: 'republication',
          translators: ['Άννα Λάμπρου'],
          translationPublisher: 'The Shore Notes',
        },
      ],
      [
        '<mine>( από[ τον |  την] |: | © | \\(c\\) |, | - ){translators}',
        'Ελληνική μετάφραση © 2012, Άννα Λάμπρου',
        { role: 'translation', translators: ['Άννα Λάμπρου'] },
      ],
      [
        '(μετάφραση|μτφρ.|μτφ.|μεταφραστής|μεταφράστρια|μετάφραση( - |/| / | και |-| & )(επιμέλεια|απόδοση|διασκευή|προσαρμογή)|απόδοση|απόδοση στα ελληνικά|απόδοση στα {inLanguage})[ από τα {originalLanguage}]: {translators}',
        'Μετάφραση από τα αγγλικά: Άννα Μαύρου και Bo Lind',
        { role: 'translation', originalLanguage: 'en', translators: ['Άννα Μαύρου', 'Bo Lind'] },
      ],
      [
        '(μετάφραση|μτφρ.|μτφ.)[ από τα {originalLanguage}][ από (τον|την)| του| της] {translators}',
        'Μτφρ. Άννα Μαύρου',
        { role: 'translation', translators: ['Άννα Μαύρου'] },
      ],
      [
        '{translators} \\((μετάφραση|μτφρ.|μεταφραστής|μεταφράστρια)\\)',
        'Άννα Μαύρου (μετάφραση)',
        { role: 'translation', translators: ['Άννα Μαύρου'] },
      ],
      [
        '(επιμέλεια|διόρθωση|επιμέλεια μετάφρασης|γλωσσική επιμέλεια|θεώρηση)[:] {proofreaders}',
        'Διόρθωση: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
    ],
    creditGoesOn: [
      [
        'για (το|την|τον) {translationPublisher}',
        'Μετάφραση: Άννα Μαύρου για την Ακτή',
        { role: 'republication', translators: ['Άννα Μαύρου'], translationPublisher: 'Ακτή' },
      ],
      [
        'από τα {originalLanguage}',
        'Μετάφραση: Άννα Μαύρου από τα γαλλικά',
        { role: 'translation', translators: ['Άννα Μαύρου'], originalLanguage: 'fr' },
      ],
    ],
    source: [
      [
        '(πηγή πρωτοτύπου|αρχική πηγή|πηγή του άρθρου|πηγή άρθρου|πρωτότυπη πηγή): {source}',
        'Αρχική πηγή: Αποβάθρα',
        { originalPublisher: 'Αποβάθρα' },
      ],
    ],
    sourceMaybe: [
      [
        '(πηγή|πηγές|αναδημοσίευση από): {original}',
        'Πηγή: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(πηγή|πηγές|αναδημοσίευση από): {source}',
        'Πηγή: Αποβάθρα, 3 Μαΐου 2021',
        { originalPublisher: 'Αποβάθρα', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this> ](αναδημοσιεύεται|αναδημοσίευση|αναδημοσιεύτηκε|δημοσιεύεται)[ εδώ] με[ την] άδεια (του|της|από το|από την|από τον) {source}[<more>]',
        'Το άρθρο αναδημοσιεύεται με την άδεια από την Αποβάθρα.',
        { role: 'republication', originalPublisher: 'Αποβάθρα' },
      ],
      [
        '[<this> [είναι |αποτελεί ]](αναδημοσίευση|αναδημοσιεύεται|αναδημοσιεύτηκε|αναδημοσιεύθηκε) από[ (την|το|τον|τη)][ (περιοδικό|εφημερίδα|ιστοσελίδα|ιστότοπο|site|blog)] {source}[<more>]',
        'Αναδημοσίευση από την [Εφημερίδα του Μόλου](https://quay.example/harbour-at-night), 23/2/2025',
        {
          role: 'republication',
          originalPublisher: 'Εφημερίδα του Μόλου',
          originalDate: '2025-02-23',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'αναδημοσίευση( από:|:) {source}',
        'Αναδημοσίευση από: [Ο Μόλος](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalPublisher: 'Ο Μόλος',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
  },
  note: ['(αποποίηση ευθύνης|σημείωση|σημείωμα)[ (του μεταφραστή|της σύνταξης|του συντάκτη)]'],
  byline: [
    '[του|της|των] συντάκτη',
    '(συντάκτης|συγγραφέας|κείμενο|γράφει|γράφει ο|γράφει η|του):',
  ],
  dates: { behindDay: 'η ος' },
  numbers: {
    joining: 'και',
    parts: { μισή: '0.5 50 30 2', μισό: '0.5 50 30 2', τέταρτο: '0.25 25 15 45 4 3' },
    magnitudes: { εκατ: 1e6, εκατομμύρια: 1e6, δισεκατομμύρια: 1e9, χιλιάδες: 1e3 },
    cardinals: {
      ενάμισι: 1.5,
      ενάμιση: 1.5,
      μιάμιση: 1.5,
      δυόμισι: 2.5,
      τρεισήμισι: 3.5,
      τριάμισι: 3.5,
    },
  },
  months: {
    ιανουάριο: 1,
    φεβρουάριο: 2,
    μάρτιο: 3,
    απρίλιο: 4,
    μάιο: 5,
    ιούνιο: 6,
    ιούλιο: 7,
    αύγουστο: 8,
    σεπτέμβριο: 9,
    οκτώβριο: 10,
    νοέμβριο: 11,
    δεκέμβριο: 12,
  },
  lists: {
    houseNoun: [
      'εφημερίδα|περιοδικό|ιστοσελίδα|ιστολόγιο|πρακτορείο|ίδρυμα|ινστιτούτο|εκδόσεις|ένωση|σύνδεσμος|ομάδα|δίκτυο|πανεπιστήμιο|κέντρο|ραδιόφωνο',
    ],
    byPermission: [
      '(αναδημοσιεύεται|δημοσιεύεται|αναδημοσίευση|αναδημοσιεύουμε) {...}(άδεια|έγκριση)[ {...}]',
      'με την [ευγενική ](άδεια|έγκριση) {...}|ευχαριστούμε {...}',
    ],
    oblique: ['*(α|η|ο|ι|υ|ω|ς|ν)'],
    asItIs: [
      '(ο|η|το|τα|οι|τη|την|στη|στην|στο|στα|τις|στις|από|μετάφραση|απόδοση|επιμέλεια)',
      '(εφημερίδα|περιοδικό|ιστοσελίδα|ιστολόγιο|μπλογκ|πύλη)',
    ],
    noName: ['εκδόσεις|βιβλίο*'],
    noPublisher: [
      'αθήνα|θεσσαλονίκη|πάτρα|λευκωσία|παρίσι|λονδίνο|βερολίνο|<own>|(μου|μας)|{number}|(συγγραφέ|συντάκτ)*',
    ],
    call: ['<own>|(εδώ|σύνδεσμος)[ {...}]'],
    staged: ['εκδόσεις'],
    extent: ['{number} (σελίδες|σελ|σελ.|σσ.|ευρώ)'],
    card: [
      'σκηνοθεσία|σκηνικά',
      'εκδόσεις|εκδοτικός οίκος|σελίδες|αριθμός σελίδων|τιμή|είδος|διάρκεια|πρωταγωνιστούν|σενάριο|μουσική|έτος έκδοσης',
    ],
    comments: ['[{number} ](σχόλια|σχόλιο|απαντήσεις)[ [\\(]{number}[\\)]]'],
    around: [
      '(σχετικά|παρόμοια|πρόσφατα|περισσότερα) (άρθρα|νέα|θέματα)|διαβάστε (επίσης|ακόμα|ακόμη)|δείτε (επίσης|ακόμα)',
    ],
    notAuthor: ['[η ]σύνταξη[ {...}]|συντακτική ομάδα|διαχειριστής'],
    published: ['(δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|αναρτήθηκε)[ στις|:]'],
    onDay: ['στις|την'],
    otherWorks: ['εικόν*|φωτογ*'],
    republication: [
      '(αναδημοσίευση|αναπαραγωγή|αντιγραφή) {...} (απαγορεύεται|επιτρέπεται|χωρίς|μόνο)|απαγορεύεται {..} (αναδημοσίευση|αναπαραγωγή)',
    ],
    disclaimer: [
      '(απόψεις|άρθρα|κείμενα) {...} (δεν (απηχούν|εκφράζουν|αντιπροσωπεύουν|ταυτίζονται)|δεν υιοθετ*)',
    ],
  },
};
