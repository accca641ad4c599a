namespace Gradus.Reference.Managed.Products;

/// <summary>A few vector registers side by side: a piece of a row of a matrix product.</summary>
internal unsafe interface IRegisterRow<TSelf, T>
    where TSelf : unmanaged, IRegisterRow<TSelf, T>
    where T : unmanaged
{
    /// <summary>Reads numbers that lie side by side.</summary>
    static abstract TSelf Load(T* source);

    /// <summary>*left · right + sum, each entry rounded once.</summary>
    static abstract TSelf MultiplyAdd(T* left, TSelf right, TSelf sum);

    /// <summary>Writes the numbers side by side.</summary>
    void Store(T* target);
}
