#include "Mean.cl"

ROWS(multiclass_svm)
{
    INT(classes, 0);
    REALS(scores, 1);
    REALS(labels, 2);
    REALS(losses, 3);
    REALS(gradient, 4);
    scores += row * classes;
    gradient += row * classes;
    const int label = (int)labels[row];
    real sum = 0, violated = 0;
    for (int c = lane; c < classes; c += GROUP)
    {
        const real margin = scores[c] - scores[label] + 1;
        if (c != label)
        {
            sum += margin <= 0 ? (real)0 : margin; /* NaN stays NaN */
            violated += margin > 0 ? 1 : 0;
            gradient[c] = margin > 0 ? (real)1 / p[0] : (real)0;
        }
    }
    sum = sum_lanes(shared, lane, sum);
    violated = sum_lanes(shared, lane, violated);
    if (lane == 0)
    {
        losses[row] = sum;
        gradient[label] = -violated / p[0];
    }
}
