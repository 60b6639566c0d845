/** The fixed document of the first view, for the views that come later. */
export { page as document } from '../widget/stage.js'
