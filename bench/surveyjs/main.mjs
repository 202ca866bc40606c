// @ts-nocheck -- its packages are separate: see package.json beside this
/* global document, model -- the build inserts the model here: see build.ts */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

createRoot(document.getElementById('root')).render(createElement(Survey, { model: new Model(model) }));
