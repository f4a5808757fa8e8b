/** Hindi. */
import type { Language } from './types';

export const hi: Language = {
  tag: 'hi',
  common: 'के में है की से का को और पर ने एक यह कि भी हैं इस लिए नहीं हो',
  and: 'और व एवं तथा',
  nobody: 'नहीं अज्ञात कोई मशीन एआई',
  languages: { en: 'अंग्रेजी अंग्रेज़ी इंग्लिश', fr: 'फ्रेंच फ़्रेंच', ur: 'उर्दू' },
  words: {
    text: '(लेख|दस्तावेज़|दस्तावेज|ट्यूटोरियल|गाइड|ब्लॉग पोस्ट|ब्लॉग|आलेख|रिपोर्ट|पोस्ट|साक्षात्कार|निबंध|स्टोरी|खबर|कहानी|टिप्पणी|पृष्ठ|पेज|सामग्री|अंश)',
    this: '(यह|इस|ये|मूल|प्रस्तुत|इसका) <text>',
    site: '[ [(ब्रिटिश|अमेरिकी|जर्मन|फ्रांसीसी|अंग्रेज़ी|अंग्रेजी|हिंदी|हिन्दी) ][(मासिक|साप्ताहिक|दैनिक|त्रैमासिक|समाजवादी|स्वतंत्र) ](पत्रिका|अखबार|अख़बार|समाचारपत्र|वेबसाइट|पोर्टल|वेब पत्रिका)]',
    from: '(मूल )[ ]{originalLanguage} से',
    more: '(. {...}|, {...}| और {...}|। {...})',
    engine: '(मशीन|एआई|ai|गूगल|गूगल ट्रांसलेट|<engines>)',
  },
  phrases: {
    original: [
      [
        '(मूल[ {originalLanguage}] (लेख|पोस्ट|संस्करण|लिंक|कड़ी)|मूल रिपोर्ट|मूल आलेख|मूल अंग्रेज़ी लेख|मूल स्रोत|मूल पाठ|मूल खबर)[ \\({originalLanguage}\\)]: {original}',
        'मूल लेख: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'मूल[ <text>| रिपोर्ट][ {originalLanguage}[ में| संस्करण| लेख]][ (पढ़ने|देखने)][ के लिए][,][ यहां| यहाँ][ पढ़ें| देखें| क्लिक करें]',
        '[मूल लेख](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(इस|यह) <text>[ को] (मूल )[{originalLanguage} ]में[ यहां| यहाँ] पढ़{...}',
        'इस लेख को मूल अंग्रेज़ी में [यहाँ](https://quay.example/harbour-at-night) पढ़ें',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'मूल [{originalLanguage} ](लेख|पोस्ट|आलेख|रिपोर्ट|पाठ)[ {originalLanguage} में][ {originalDate} को]<site> "{source}" (पर|में)[ {originalDate} को] (प्रकाशित|छपा|छपी){...}',
        'मूल लेख अंग्रेज़ी में घाट समाचार में प्रकाशित हुआ था।',
        { originalLanguage: 'en', originalPublisher: 'घाट समाचार' },
      ],
    ],
    originalMaybe: [
      [
        '<this> (मूल रूप से|मूलतः) {originalLanguage} में (लिखा|लिखी) {...}',
        'यह लेख मूल रूप से अंग्रेज़ी में लिखा गया है।',
        { originalLanguage: 'en' },
      ],
      [
        '(मूल शीर्षक): {originalHeadline}',
        'मूल शीर्षक: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      ['(मूल लेखक|मूल लेखिका): {authors}', 'मूल लेखक: रवि शर्मा', { authors: ['रवि शर्मा'] }],
      ['(मूल भाषा): {originalLanguage}', 'मूल भाषा: अंग्रेज़ी', { originalLanguage: 'en' }],
      [
        '(मूल प्रकाशन तिथि|मूल प्रकाशन): {originalDate}',
        'मूल प्रकाशन तिथि: 3 मई 2021',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '[<this> ](सबसे पहले|पहली बार|मूल रूप से|मूलतः|पहले)[ {originalLanguage} में][ (लिखा|लिखी) (गया|गई|गयी)[ था| थी] और][ {originalDate} को]<site> "{source}"[ पत्रिका| अखबार| अख़बार][ के {...} अंक] (पर|में|द्वारा|के लिए)[ {originalDate} को] (प्रकाशित|छपा|छपी|प्रसारित)[{...}]',
        'यह लेख सबसे पहले घाट समाचार में प्रकाशित हुआ था।',
        { role: 'republication', originalPublisher: 'घाट समाचार' },
      ],
      [
        '(प्रथम प्रकाशन|पहला प्रकाशन|मूल प्रकाशन): "{source}"',
        'प्रथम प्रकाशन: घाट समाचार',
        { role: 'republication', originalPublisher: 'घाट समाचार' },
      ],
    ],
    appeared: [
      [
        '<this>[ {originalDate} को]<site> "{source}"[ पत्रिका| अखबार| अख़बार][ के {...} अंक] (पर|में)[ {originalDate} को] (प्रकाशित|छपा)[{...}]',
        'यह लेख घाट समाचार में प्रकाशित हुआ',
        { originalPublisher: 'घाट समाचार' },
      ],
    ],
    translation: [
      [
        '<this>[ मूल][ रूप से] {originalLanguage} (से|में लिखा गया|में लिखे गए[ मूल] <text>|में) [हिंदी में ](अनुवादित|अनूदित|का अनुवाद)[{...}]',
        'यह लेख अंग्रेज़ी से अनुवादित है।',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> {translated} का (हिंदी |हिन्दी |)(अनुवाद|रूपांतर|भावानुवाद) {...}',
        'यह लेख [The harbour at night and its lights](https://quay.example/harbour-at-night) का हिंदी अनुवाद है।',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '<this>[ का] (स्वचालित रूप से|स्वतः|मशीन द्वारा|एआई द्वारा|ai द्वारा)[ {originalLanguage} से] (अनुवादित|अनूदित|अनुवाद किया)[ {...}]',
        'यह पोस्ट स्वचालित रूप से अनुवादित है।',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this>[ का] ](मशीनी|स्वचालित|मशीन) अनुवाद[ (है|किया गया है)][।]',
        'मशीनी अनुवाद',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '([<this>[ का] ]<engine> (द्वारा|की मदद से|से) (अनुवाद|अनुवादित)|<this> का [(हिंदी|हिन्दी) ]अनुवाद <engine> (द्वारा|ने|से|की मदद से))[{...}]',
        'एआई द्वारा अनुवादित',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '<this>[ {originalLanguage} से] <engine> (द्वारा|से) (अनूदित|अनुवादित)[{...}]',
        'यह लेख अंग्रेज़ी से मशीन द्वारा अनूदित है।',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
    ],
    credit: [
      [
        '(अनुवाद|अनुवादक|(हिंदी|हिन्दी) अनुवाद|अनुवादिका|भाषांतर|रूपांतर|अनुवादः|अनुवादकर्ता)[ {originalLanguage} से]: {translators}',
        'अनुवाद: सीमा वर्मा',
        { role: 'translation', translators: ['सीमा वर्मा'] },
      ],
      [
        '[मूल ]{originalLanguage} से (अनुवाद|अनुवादित|हिंदी अनुवाद)(: | - | ){translators}',
        'अंग्रेज़ी से अनुवाद: सीमा वर्मा',
        { role: 'translation', originalLanguage: 'en', translators: ['सीमा वर्मा'] },
      ],
      [
        '[मूल ]{originalLanguage} से {translators} (द्वारा|ने) (अनुवादित|अनूदित|अनुवाद किया)[{...}]',
        'मूल अंग्रेज़ी से सीमा वर्मा द्वारा अनूदित',
        { role: 'translation', originalLanguage: 'en', translators: ['सीमा वर्मा'] },
      ],
      [
        '<this> का {originalLanguage} से [(हिंदी|हिन्दी) ](में |)अनुवाद {translators} (ने|द्वारा) {...}',
        'इस लेख का अंग्रेज़ी से अनुवाद सीमा वर्मा ने किया है।',
        { role: 'translation', originalLanguage: 'en', translators: ['सीमा वर्मा'] },
      ],
      [
        '[<this> ]{translators} (द्वारा|ने) [{originalLanguage} से ](अनुवादित|अनूदित|अनुवाद किया)[{...}]',
        'सीमा वर्मा द्वारा अंग्रेज़ी से अनुवादित',
        { role: 'translation', originalLanguage: 'en', translators: ['सीमा वर्मा'] },
      ],
      [
        '<this> का [(हिंदी|हिन्दी) ]अनुवाद {translators} (ने|द्वारा) {...}',
        'इस लेख का हिंदी अनुवाद सीमा वर्मा ने किया है।',
        { role: 'translation', translators: ['सीमा वर्मा'] },
      ],
      [
        'अनुवाद {translators}',
        'अनुवाद सीमा वर्मा',
        { role: 'translation', translators: ['सीमा वर्मा'] },
      ],
      [
        '(प्रूफ़|पुनरीक्षण|संशोधन|प्रूफरीडिंग): {proofreaders}',
        'पुनरीक्षण: रवि शर्मा',
        { proofreaders: ['रवि शर्मा'] },
      ],
    ],
    creditGoesOn: [
      [
        '(संपादन|संपादक|फोटो|चित्र|लेखक): {others}',
        'अनुवाद: सीमा वर्मा, संपादन: रवि शर्मा',
        { role: 'translation', translators: ['सीमा वर्मा'] },
      ],
    ],
    source: [
      [
        '(मूल स्रोत|लेख का स्रोत|साभार): "{source}"',
        'साभार: घाट समाचार',
        { originalPublisher: 'घाट समाचार' },
      ],
      ['"{source}" से साभार', 'घाट समाचार से साभार', { originalPublisher: 'घाट समाचार' }],
    ],
    sourceMaybe: [
      [
        '(स्रोत|सोर्स|श्रोत)[:] {original}',
        'स्रोत: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(स्रोत|सोर्स|श्रोत): "{source}"', 'स्रोत: घाट समाचार', { originalPublisher: 'घाट समाचार' }],
    ],
    licence: [
      [
        '<this> [{...} (लाइसेंस|लाइसेन्स) के (तहत|अंतर्गत) ]"{source}" (की (अनुमति|इजाज़त) (से|के साथ) (प्रकाशित|पुनर्प्रकाशित|पुनः प्रकाशित)|से (साभार|पुनर्प्रकाशित|पुनः प्रकाशित))[{...}]',
        'यह लेख घाट समाचार की अनुमति से पुनर्प्रकाशित है।',
        { role: 'republication', originalPublisher: 'घाट समाचार' },
      ],
    ],
  },
  note: ['(संपादकीय टिप्पणी|नोट|संपादक की टिप्पणी)'],
  byline: ['(लेखक|लेखिका|लेख|द्वारा):'],
  lists: {
    noPublisher: [
      '{...} (को|के) {...}|(मेरे|मेरी|हमारे|हमारी|अपने) {...}|{...} (और|था|थी) {...}|लेखक|इंटरनेट|यहां|यहाँ',
    ],
    noName: ['{..} (मशीन|लेख|है|हैं|था)|(यह|इस) {...}'],
    extent: ['{number} (पृष्ठ|पेज|रुपये)'],
    card: ['प्रकाशक|प्रकाशन|पृष्ठ|पृष्ठ संख्या|मूल्य|कीमत|निर्देशक|कलाकार|प्रकाशन वर्ष'],
    comments: ['[{number} ](टिप्पणियाँ|टिप्पणियां|टिप्पणी)[ [\\(]{number}[\\)]]'],
    around: ['(संबंधित|अन्य) (लेख|खबरें|समाचार)|(यह|ये) भी पढ़ें'],
    notAuthor: ['संपादक|संपादकीय'],
    published: ['(प्रकाशित|प्रकाशन तिथि|प्रकाशन)[:]'],
    republication: ['(बिना|पूर्व) {..} अनुमति {...} (प्रकाशन|प्रकाशित|पुनः|कॉपी)'],
    disclaimer: ['(ये|यह) लेखक के (निजी|अपने) विचार हैं', '(विचार|राय) {...} (लेखक के|निजी|व्यक्तिगत)'],
  },
};
