/// Sentence embeddings by a model in ONNX form, and its tokenizer.
@NullMarked
package org.thaw.language.embedding;

import org.jspecify.annotations.NullMarked;
