#include "Mean.cl"

ITEMS(squared_errors)
{
    REALS(predictions, 0);
    REALS(targets, 1);
    REALS(squares, 2);
    REALS(gradient, 3);
    const real error = predictions[item] - targets[item];
    squares[item] = error * error;
    gradient[item] = 2 * error / p[0];
}
