#include "Mean.cl"
#include "SquaredDistance.cl"

ITEMS(k_means_assign)
{
    INT(clusters, 0);
    INT(depth, 1);
    REALS(x, 2);
    REALS(centroids, 3);
    REALS(assignment, 4);
    REALS(squares, 5);
    int closest = 0;
    real smallest = squared_distance(x + item * depth, centroids, depth);
    for (int k = 1; k < clusters; k++)
    {
        const real square = squared_distance(x + item * depth, centroids + k * depth, depth);
        closest = square < smallest ? k : closest;
        smallest = square < smallest ? square : smallest;
    }
    assignment[item] = closest;
    squares[item] = smallest;
}

ITEMS(k_means_move)
{
    INT(rows, 0);
    INT(depth, 1);
    REALS(x, 2);
    REALS(before, 3);
    REALS(assignment, 4);
    REALS(after, 5);
    const int cluster = item / depth, column = item % depth;
    int count = 0;
    real sum = 0;
    for (int n = 0; n < rows; n++)
    {
        const bool is_mine = (int)assignment[n] == cluster;
        count += is_mine ? 1 : 0;
        sum += is_mine ? x[n * depth + column] : (real)0;
    }
    after[item] = count == 0 ? before[item] : sum / count;
}
