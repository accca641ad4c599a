ITEMS(embedding_forward)
{
    INT(size, 0);
    REALS(ids, 1);
    REALS(w, 2);
    REALS(y, 3);
    y[item] = w[(int)ids[item / size] * size + item % size];
}

/* Each entry of dw looks for the places of its word: nothing is added from two sides at once. */
ITEMS(embedding_backward)
{
    INT(size, 0);
    REALS(ids, 1);
    REALS(dy, 2);
    REALS(dw, 3);
    INT(count, 4);
    INT(padding, 5);
    const int word = item / size;
    real sum = 0;
    for (int i = 0; i < count; i++)
    {
        sum += word == (int)ids[i] && word != padding ? dy[i * size + item % size] : (real)0;
    }
    dw[item] = sum;
}
