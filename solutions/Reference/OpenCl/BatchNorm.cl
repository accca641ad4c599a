#include "RunningStatistics.cl"
