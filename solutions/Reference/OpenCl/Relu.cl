ITEMS(relu_forward)
{
    REALS(x, 0);
    REALS(y, 1);
    y[item] = fmax(x[item], (real)0);
}

ITEMS(relu_backward)
{
    REALS(x, 0);
    REALS(dy, 1);
    REALS(dx, 2);
    dx[item] = x[item] > 0 ? dy[item] : (real)0;
}
