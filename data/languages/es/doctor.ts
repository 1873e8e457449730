import type { DoctorWords } from '../desk.ts';
import { gigabytes, parisClock, parisDate } from '../forms.ts';

export const doctor: DoctorWords = {
  result: (correct, look) => {
    if (correct > 0) return `Aún no: ${correct === 1 ? 'un punto' : `${correct} puntos`} por corregir`;
    return look === 0 ? 'Listo' : look === 1 ? 'Listo, salvo un punto' : `Listo, salvo ${look} puntos`;
  },
  looking: 'Un momento',
  good: 'En orden',
  findings: 'Por revisar',
  toCorrect: 'Por corregir antes de abrir',
  again: 'Revisar otra vez',
  settingsFile: 'Archivo de ajustes',
  settingsFileGood: 'leído sin errores',
  checks: {
    screen: {
      name: 'Pantalla',
      what: ({ width, height, health }) =>
        health === 'good'
          ? `${width} × ${height} puntos`
          : `Solo tiene ${width} × ${height} puntos: las letras serán pequeñas.`,
      todo: 'Elija en el sistema la mayor resolución.',
    },
    touch: {
      name: 'Tacto',
      what: ({ fingers }) =>
        fingers === 0
          ? 'No se reconoce ninguna pantalla táctil.'
          : fingers === 1
            ? 'La pantalla solo siente un dedo: no se podrá pellizcar el mapa.'
            : `${fingers} dedos a la vez`,
      todo: 'Revise el cable de la pantalla y después su controlador.',
    },
    clock: {
      name: 'Reloj',
      what: ({ now, health }) =>
        health === 'good'
          ? `${parisClock('es', now)}, hora de París`
          : `Marca el ${parisDate('es', now)}, antes de la fecha de este programa.`,
      todo: 'Ponga la máquina en hora.',
    },
    disk: {
      name: 'Disco',
      what: ({ health, freeBytes }) =>
        health === 'correct'
          ? 'Se niega a escribir: no se guardaría nada.'
          : freeBytes === undefined
            ? 'accesible'
            : health === 'good'
              ? `${gigabytes('es', freeBytes)}\u00A0GB libres`
              : `Solo quedan ${gigabytes('es', freeBytes)}\u00A0GB libres.`,
      todo: 'Haga sitio, o haga accesible la carpeta de los ajustes.',
    },
    picture: {
      name: 'Imagen',
      what: ({ health }) =>
        health === 'good'
          ? 'tarjeta gráfica en marcha'
          : 'No hay tarjeta gráfica que ayude: en 4K el mapa se moverá más despacio.',
      todo: 'Instale el controlador de la tarjeta gráfica.',
    },
    fonts: {
      name: 'Letras',
      what: ({ health }) => (health === 'good' ? 'todas' : 'Falta un tipo de letra.'),
      todo: 'Instale de nuevo la exposición.',
    },
    network: {
      name: 'Red',
      what: ({ health }) =>
        health === 'good' ? 'nada entra, nada sale' : 'Ha respondido una dirección de fuera.',
      todo: 'No abra: avise al responsable técnico.',
    },
    sleep: {
      name: 'Reposo',
      what: ({ sleep }) =>
        sleep === 'held'
          ? 'impedido por la exposición'
          : sleep === 'never'
            ? 'nunca'
            : sleep === 'unknown'
              ? 'El sistema no dice cuándo apaga la pantalla.'
              : `El sistema apaga la pantalla a los ${sleep}\u00A0min.`,
      todo: 'Ajuste el apagado de la pantalla en «nunca».',
    },
    desktop: {
      name: 'Escritorio',
      what: ({ name }) =>
        name === undefined
          ? 'ninguno alrededor de la exposición'
          : `${name} puede mostrar avisos y responder a gestos desde el borde.`,
      todo: 'Desactívelos en el sistema, o use una sesión sin escritorio.',
    },
    pin: {
      name: 'Código del personal',
      what: ({ health }) =>
        health === 'good' ? 'elegido' : 'Nadie lo ha elegido: podría hacerlo cualquiera.',
      todo: 'Abra esta página una vez y elíjalo.',
    },
    content: {
      name: 'Contenido',
      what: ({ pioneers, languages }) => `${pioneers} pioneros, ${languages} idiomas`,
      todo: 'Instale de nuevo la exposición.',
    },
    software: {
      name: 'Programa',
      what: ({ version, host }) => `versión ${version}, sobre ${host}`,
      todo: 'Instale de nuevo la exposición.',
    },
  },
};
