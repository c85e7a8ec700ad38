/** How much of one file is taken. */
export const limits = {
  features: 50_000, //      of one layer
  coordinates: 1_000_000, // of one layer
  nesting: 60, //           elements of KML inside each other
  elements: 600_000, //     of KML; each costs memory while it is read
  collections: 5, //        geometry collections inside each other
  name: 120, //             letters, also of the layer
  words: 600, //            letters of a description
  firstSkipped: 3, //       rows told one by one
  field: 60, //             letters of the name of a column
}
