/**
 * Common given names in Spanish and English, lower case and without accents. The list is short on purpose: a rule that
 * wants a given name also wants a capitalised word after it, and a moderator marks what it missed.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `abel abraham adan adela adriana agustin alba alberto alejandra alejandro alex alexander alfonso alfredo alicia alma
  alonso alvaro amalia amanda amelia ana andrea andres andrew angel angela angelica anthony antonia antonio ariel armando
  arturo ashley augusto aurora barbara beatriz belen benito benjamin bernardo berta betty blanca boris brandon brenda brian
  bryan camila camilo carla carlos carmen carolina catalina catherine cecilia cesar charles christian christopher claudia
  concepcion consuelo cristian cristina cristobal cynthia daniel daniela danilo david deborah delmy denis diana diego
  dolores domingo donald dora douglas edgar edgardo eduardo edward edwin efrain elena elias elizabeth elmer elsa elvira
  emilia emilio emily emma enrique erick erika ernesto esperanza esteban estela ester esther eugenia eva evelyn ezequiel
  fabian fatima federico felipe felix fernando fidel flor francisca francisco franklin frank freddy gabriel gabriela geovanni
  george gerardo gilberto gladys gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector henry herbert
  heriberto hernan hilda hugo humberto ignacio ines irene iris irma isaac isabel ismael israel ivan jacqueline jaime james
  janet javier jeffrey jennifer jessica jesus jimena joaquin joel john johnny jonathan jorge jose joseph josefa josefina
  joshua juan juana julia julian julio karen karina karla katherine kelly kenneth kevin laura lazaro leonardo leonel leticia
  lidia lilian linda lisa lorena lorenzo lourdes lucas lucia luis luisa luz manuel manuela marcela marcelo marco marcos
  margarita maria mariana mariano maribel marina mario marisol mark marlon marta martha martin mary mateo matthew mauricio
  maximiliano mayra melissa mercedes michael michelle miguel milagro milton mirna moises monica morena nancy natalia
  nelson nestor nicholas nicolas nicole noe noemi nora norma octavio olga omar oscar osmin pablo pamela paola patricia
  patrick paul paula pedro rafael ramiro ramon raquel raul rebeca rebecca reina rene ricardo richard rigoberto roberto
  robert rocio rodolfo rodrigo roger rolando romeo ronald rosa rosario roxana ruben rudy ruth salvador samuel sandra santiago
  santos sara sarah saul sebastian sergio silvia simon sofia sonia soledad stephanie stephen steven susan susana tatiana
  teresa thomas timothy tomas valentina valeria vanessa veronica vicente victor victoria vilma virginia walter wendy wilfredo
  william wilmer wilson xavier xiomara yanira yesenia yolanda zoila`.split(/\s+/),
);
