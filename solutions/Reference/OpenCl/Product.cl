/* Tiled matrix products (M, K)·(K, N). A work-group makes a tile TM × TN, a work-item WM × WN of it. Every entry is a
   chain of fma over k in ascending order from 0, whatever the tile.

   PRODUCT(name, A, B, STORE) with
     A(m, k), B(k, n)    expressions for the factors; `batch`, `arena` and `p` are there
     STORE(m, n, value)  a statement
   PRODUCT_PART sums only over k from FROM to below TO, expressions of `batch` and `p`.
   ALONG_K_A, ALONG_K_B: 1 where entries that lie side by side in memory differ in k.

   No name may begin with another name of the same program: Oclgrind counts the tiles of both for the shorter one. */
#define LOCAL_COLUMNS (TN / WN)
#define LOCAL_ROWS (TM / WM)

#define PRODUCT(name, ALONG_K_A, A, ALONG_K_B, B, STORE) \
    PRODUCT_PART(name, 0, p[3], ALONG_K_A, A, ALONG_K_B, B, STORE)

#define PRODUCT_PART(name, FROM, TO, ALONG_K_A, A, ALONG_K_B, B, STORE) \
    __kernel __attribute__((reqd_work_group_size(LOCAL_COLUMNS, LOCAL_ROWS, 1))) void name(KERNEL_ARGUMENTS) \
    { \
        __local real tile_a[TK * (TM + 1)]; \
        __local real tile_b[TK * (TN + 1)]; \
        FIND_CASE \
        const int rows = p[1], columns = p[2]; \
        const int across = (columns + TN - 1) / TN, down = (rows + TM - 1) / TM; \
        const int batch = group / (across * down); \
        const int tile = group - batch * across * down; \
        const int m0 = tile / across * TM, n0 = tile % across * TN; \
        const int tx = (int)get_local_id(0), ty = (int)get_local_id(1), local_id = ty * LOCAL_COLUMNS + tx; \
        const int from = (FROM), to = (TO); \
        real sum[WM][WN]; \
        for (int i = 0; i < WM; i++) \
        { \
            for (int j = 0; j < WN; j++) \
            { \
                sum[i][j] = 0; \
            } \
        } \
        for (int k0 = from; k0 < to; k0 += TK) \
        { \
            for (int e = local_id; e < TM * TK; e += LOCAL_COLUMNS * LOCAL_ROWS) \
            { \
                const int mm = (ALONG_K_A) ? e / TK : e % TM, kk = (ALONG_K_A) ? e % TK : e / TM; \
                const int m = m0 + mm, k = k0 + kk; \
                tile_a[kk * (TM + 1) + mm] = m < rows && k < to ? (A(m, k)) : (real)0; \
            } \
            for (int e = local_id; e < TN * TK; e += LOCAL_COLUMNS * LOCAL_ROWS) \
            { \
                const int nn = (ALONG_K_B) ? e / TK : e % TN, kk = (ALONG_K_B) ? e % TK : e / TN; \
                const int n = n0 + nn, k = k0 + kk; \
                tile_b[kk * (TN + 1) + nn] = n < columns && k < to ? (B(k, n)) : (real)0; \
            } \
            barrier(CLK_LOCAL_MEM_FENCE); \
            const int steps = min(TK, to - k0); \
            for (int kk = 0; kk < steps; kk++) \
            { \
                real a[WM], b[WN]; \
                for (int i = 0; i < WM; i++) \
                { \
                    a[i] = tile_a[kk * (TM + 1) + ty * WM + i]; \
                } \
                for (int j = 0; j < WN; j++) \
                { \
                    b[j] = tile_b[kk * (TN + 1) + tx + j * LOCAL_COLUMNS]; \
                } \
                for (int i = 0; i < WM; i++) \
                { \
                    for (int j = 0; j < WN; j++) \
                    { \
                        sum[i][j] = fma(a[i], b[j], sum[i][j]); \
                    } \
                } \
            } \
            barrier(CLK_LOCAL_MEM_FENCE); \
        } \
        for (int i = 0; i < WM; i++) \
        { \
            for (int j = 0; j < WN; j++) \
            { \
                const int m = m0 + ty * WM + i, n = n0 + tx + j * LOCAL_COLUMNS; \
                if (m < rows && n < columns) \
                { \
                    STORE(m, n, sum[i][j]); \
                } \
            } \
        } \
    }
