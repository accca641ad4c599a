#include "SoftmaxRow.cl"
#include "Mean.cl"

ROWS(temporal_softmax_cross_entropy)
{
    INT(words, 0);
    INT(samples, 1);
    REALS(scores, 2);
    REALS(labels, 3);
    REALS(mask, 4);
    REALS(losses, 5);
    REALS(gradient, 6);
    scores += row * words;
    gradient += row * words;
    const int label = (int)labels[row];
    const real weight = mask[row];
    const real shift = shift_of_row(scores, words, lane, shared);
    const real sum = sum_of_row(scores, words, shift, lane, shared);
    if (lane == 0)
    {
        losses[row] = weight == 0 ? (real)0 : weight * ((shift - scores[label]) + log(sum));
    }
    for (int v = lane; v < words; v += GROUP)
    {
        const real probability = exp(scores[v] - shift) / sum;
        gradient[v] = weight == 0 ? (real)0 : weight * (probability - (v == label ? 1 : 0)) / samples;
    }
}
