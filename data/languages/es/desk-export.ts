import type { DeskExportWords } from '../desk-export.ts';
import { sizeIn } from '../forms.ts';

export const deck: DeskExportWords = {
  column: 'Exportar',
  whatItMakes: 'imágenes, PDF, PowerPoint',
  pagesOf: (done, all) => `${done} ${done === 1 ? 'página' : 'páginas'} de ${all}`,
  title: 'Exportar la presentación',
  languages: 'Idiomas',
  formats: 'Formatos',
  where: 'Dónde',
  meanings: { png: 'una imagen por página', pdf: 'para leer e imprimir', pptx: 'para modificar' },
  drive: (name) => `Memoria «${name}»`,
  size: sizeIn('es', { mega: 'MB', giga: 'GB' }),
  free: (size) => `${size} disponibles`,
  tooLittle: 'falta espacio',
  weightToCome: (size) => `Ocupará ${size}`,
  weight: (size) => `Ocupa ${size}`,
  pagesToMake: () => ['páginas por hacer,', '27 por idioma'],
  start: 'Exportar',
  chooseMore: 'Elija al menos un idioma, un formato y un lugar con espacio suficiente.',
  rehearsing: 'Hay un ensayo en marcha. Deténgalo para exportar.',
  visitorsGoOn: 'Mientras tanto, los visitantes pueden usar la pantalla.',
  starting: 'En marcha',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes}\u00A0min`,
  almost: 'casi',
  stillAbout: 'quedan, más o menos',
  progress: 'Avance de la exportación',
  parts: { map: 'mapa', pioneers: 'quince pioneros', day: 'el día', sources: 'fuentes' },
  cancel: 'Anular la exportación',
  nothingHalf: {
    drive: 'No quedará nada a medias en la memoria.',
    documents: 'No quedará nada a medias en la carpeta.',
  },
  done: 'Listo',
  checked: (pages) => `${pages} páginas comprobadas`,
  took: (seconds) =>
    seconds < 60
      ? `en ${seconds}\u00A0s`
      : `en ${Math.floor(seconds / 60)}\u00A0min\u00A0${String(seconds % 60).padStart(2, '0')}\u00A0s`,
  eject: 'Expulsar la memoria',
  thenTake: {
    drive: 'Después, retírela. En un ordenador, abra «index.html» en «Pioneers».',
    documents: 'Para verlo todo, abra «index.html» en «Pioneers».',
  },
  ejecting: 'La memoria aún está escribiendo. No la retire todavía.',
  ejected: 'Puede retirar la memoria. En un ordenador, abra «index.html» en «Pioneers».',
  stillBusy: 'La memoria sigue ocupada. Espere a que se apague su luz y retírela.',
  another: 'Otra exportación',
  back: 'Volver a la elección',
  failures: {
    full: {
      drive: 'La memoria está llena. No ha quedado nada. Haga sitio o use otra.',
      documents: 'El disco está lleno. No ha quedado nada. Conecte una memoria.',
    },
    readOnly: {
      drive: 'La memoria está protegida contra escritura. No ha quedado nada.',
      documents: 'No se puede escribir en la carpeta. No ha quedado nada. Conecte una memoria.',
    },
    gone: {
      drive: 'La memoria se ha retirado antes de tiempo. Vuelva a conectarla y repita.',
      documents: 'La carpeta ha desaparecido. No ha quedado nada.',
    },
    other: {
      drive: 'La exportación se ha detenido. No ha quedado nada en la memoria.',
      documents: 'La exportación se ha detenido. No ha quedado nada en la carpeta.',
    },
  },
};
