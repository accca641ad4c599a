#include "Logistic.cl"
#include "Mean.cl"

/* Word 0 is the outside word, the others are noise. */
ITEMS(skip_gram_scores)
{
    INT(size, 0);
    REALS(v, 1);
    REALS(outside, 2);
    REALS(noise, 3);
    REALS(terms, 4);
    REALS(slopes, 5);
    __global const real* u = item == 0 ? outside : noise + (item - 1) * size;
    real score = 0;
    for (int d = 0; d < size; d++)
    {
        score = fma(u[d], v[d], score);
    }
    terms[item] = softplus(item == 0 ? -score : score);
    slopes[item] = item == 0 ? -sigmoid(-score) : sigmoid(score);
}

ITEMS(skip_gram_backward_center)
{
    INT(words, 0);
    REALS(outside, 1);
    REALS(noise, 2);
    REALS(slopes, 3);
    REALS(dv, 4);
    real sum = fma(slopes[0], outside[item], (real)0);
    for (int k = 1; k < words; k++)
    {
        sum = fma(slopes[k], noise[(k - 1) * p[0] + item], sum);
    }
    dv[item] = sum;
}

ITEMS(skip_gram_backward_words)
{
    INT(size, 0);
    REALS(v, 1);
    REALS(slopes, 2);
    REALS(du_outside, 3);
    REALS(du_noise, 4);
    const int word = item / size, d = item % size;
    const real gradient = slopes[word] * v[d];
    if (word == 0)
    {
        du_outside[d] = gradient;
    }
    else
    {
        du_noise[(word - 1) * size + d] = gradient;
    }
}
