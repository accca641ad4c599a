#include "Windows.cl"
