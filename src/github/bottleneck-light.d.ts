/** The same without Redis, as the throttling plugin takes it; the package has types of the whole only. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
