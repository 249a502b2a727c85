import { givenNames } from '@habeas/kernel';

const words = (text: string): Set<string> => new Set(text.split(/\s+/));

/** Given names that the house's list lacks, lower case and without accents. */
const moreGivenNames = words(`agnes alan albert alejandrina amparo anabel anderson ann anna anne arnold asuncion aurelio
  azucena benjamina bernarda beto candelaria carlota carmelo casimiro celia charlie chelsea clara claire clemente cornelio
  dalia daisy damian dario demetrio diane dilcia dylan eleazar elisa eliseo elvis emma erasmo eric esmeralda eulalia
  evaristo fanny fermin fidelina florentino florinda froilan genaro george georgina gerson gilda gregory griselda harold
  helen hernando hortensia idalia ildefonso inmaculada jason jerry jhon jhonny jose joselyn josue juanita kimberly larry
  leandro leopoldo lester linda luciano lucila luciana ludwin macario magdalena marcelino marcial maritza marvin maura
  melvin michel mirian mohamed mohammed ahmed ali hassan hussein fatma nahum nathan nayib neftali nelly nery noel norberto
  ofelia oliver osvaldo perla petrona pierre porfirio rafaela reynaldo rigo rosalia rosaura rosmery rufino samantha saida
  selvin sheila shirley silvestre tania telma teodoro tony ulises urbano vidal wendel wilber yaneth yasmin yorvelis yuri
  zacarias zulma`);

/** Frequent family names in Spanish and English, lower case and without accents. */
const familyNames = words(`abarca acevedo acosta aguilar aguilera aguirre alarcon alfaro alvarado alvarez amaya anderson
  andrade aparicio aquino aragon araujo arce arevalo argueta arias arroyo avila ayala baires barahona barrera barrientos
  barrios bautista becerra beltran benavides benitez bermudez blanco bonilla bravo brown bustamante caballero cabrera
  calderon calles campbell campos canales cardenas cardona carranza carrillo carter castaneda castillo castro cerna cerrato
  cervantes chavez cisneros clark collins contreras cordova cornejo coronado cortes cortez crespo cruz cuellar davis delgado
  diaz dominguez duarte duran edwards enriquez escalante escobar espinal espinoza estrada evans fernandez figueroa flores
  fonseca franco fuentes galdamez galindo gallegos galvez garay garcia garrido garza gomez gonzales gonzalez granados green
  guardado guerra guerrero guevara gutierrez guzman hall harris henriquez hernandez herrera hidalgo hill huezo hughes
  hurtado ibarra iglesias jackson jaimes jimenez johnson jones juarez king landaverde lara leon lewis linares lopez lozano
  lucero luna machado magana maldonado marin marquez marroquin martinez mata mejia melendez melgar membreno mena mendez
  mendoza menjivar mercado merino miller miranda mitchell molina monge montenegro montes montoya moore mora morales moran
  moreno morgan morris munoz murcia murillo murphy najarro naranjo navarrete navarro nelson nieto nolasco nunez ocampo ochoa
  olivares oliva orantes orellana orozco ortega ortiz osorio pacheco padilla palacios palma paredes parker paz pena peralta
  peraza perdomo pereira perez phillips pineda pinto pleitez polanco ponce portillo prado preza quinteros quintanilla quiroz
  ramirez ramos rauda recinos renderos reyes ricardo rincon rios rivas rivera roberts robinson robles rodas rodriguez rojas
  roldan roman romero rosales rosas rubio ruiz saavedra salas salazar saldana salgado salinas salmeron sanabria sanchez
  sandoval santamaria santana santos saravia scott segovia serrano sibrian silva smith solano solis solorzano sorto sosa soto
  suarez tamayo taylor tejada tobar toledo torres trejo trujillo turcios turner ulloa urbina urrutia valdes valdez valencia
  valenzuela valladares valle vanegas vargas vasquez vega velasco velasquez vera vides villalobos villanueva villatoro
  walker white williams wilson wood wright young zamora zapata zavala zelaya zepeda zuniga`);

/** Words that are names and ordinary words or places as well: alone, and written small, they name nobody. */
const alsoWords =
  words(`alba alma amparo angel asuncion aurora beatriz blanca blanco bravo brown caballero cabrera calles
  campos canales carmen castillo clara clark concepcion consuelo corona cruz dalia dolores domingo esmeralda esperanza
  estela estrada flor flores franco frank fuentes gloria green guadalupe guardado guerra guerrero hall herrera hidalgo hill
  iglesias iris jesus king leon linda lucero luna luz marco marcos mark mata mejor mena mercado mercedes milagro mina moral
  moreno morales montes mora norma oliva palma paredes paz pena perla pilar pinto ponce portillo prado ramos reina reyes
  rios rivera roman rosa rosas rosario rubio salas salinas salvador san santa santana santiago santo santos serrano silva
  simon sol soledad soto torres trinidad urbano valencia valle vega vera victoria virginia white wood young pat rich drew
  long will bill art grant may june april august summer eva dario delmy dora israel jordan carolina georgia charlotte ali
  barrios granados vidal celia olivares rigo marina regina marcial toledo segovia cordova aragon florida`);

/** Words that begin with a capital in many narratives and name nobody; also the parts of invented accounts' names. */
const ordinary =
  words(`account person spec demo name admin administrator administracion advocate analyst biblia bible biblioteca bloque caso
  coordinator coordinadora covid demo desk director directora dios equipo estado facebook fase god grupo internet jefe jefa
  lead lista madre moderator monitor monitora observador observer officer organizacion organization padre patria phase
  reporter research researcher sala second sistema staff team test torre tower user vih whatsapp worker hiv tuberculosis
  spanish english american americans salvadoran salvadorans venezuelan venezuelans christian catholic muslim espanol ingles
  first third gate pavilion pasillo patio cocina kitchen library chapel capilla enfermeria infirmary`);

export const isGivenName = (folded: string): boolean => givenNames.has(folded) || moreGivenNames.has(folded);
export const isFamilyName = (folded: string): boolean => familyNames.has(folded);
/** Whether the word alone, written small, says something else than a name. */
export const isAlsoWord = (folded: string): boolean => alsoWords.has(folded);
export const isOrdinary = (folded: string): boolean => ordinary.has(folded);
