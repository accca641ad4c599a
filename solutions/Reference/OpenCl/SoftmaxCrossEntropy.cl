#include "SoftmaxRow.cl"
#include "Mean.cl"

ROWS(softmax_cross_entropy)
{
    INT(classes, 0);
    REALS(scores, 1);
    REALS(labels, 2);
    REALS(losses, 3);
    REALS(gradient, 4);
    scores += row * classes;
    const int label = (int)labels[row];
    const real shift = shift_of_row(scores, classes, lane, shared);
    const real sum = sum_of_row(scores, classes, shift, lane, shared);
    if (lane == 0)
    {
        losses[row] = (shift - scores[label]) + log(sum);
    }
    for (int c = lane; c < classes; c += GROUP)
    {
        gradient[row * classes + c] = (exp(scores[c] - shift) / sum - (c == label ? 1 : 0)) / p[0];
    }
}
