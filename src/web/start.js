import { calculatorPage } from './calculator/calculator-page.js'
import { matterPage } from './matter/matter-page.js'
import { mattersPage } from './matters/matters-page.js'
import { startRouter } from './router.js'
import { signInPage } from './session/sign-in-page.js'
import { worklistPage } from './worklist/worklist-page.js'

startRouter(
  [
    { path: /^\/dang-nhap$/, page: signInPage, isPublic: true },
    { path: /^\/viec-cua-toi$/, page: worklistPage },
    { path: /^\/viec$/, page: mattersPage },
    { path: /^\/viec\/([0-9a-f-]{36})$/, page: matterPage },
    { path: /^\/tra-thoi-han$/, page: calculatorPage, isPublic: true },
  ],
  '/viec-cua-toi',
)
