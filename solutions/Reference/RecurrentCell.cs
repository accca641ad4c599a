namespace Gradus.Reference;

/// <summary>What a recurrent layer does in one step.</summary>
internal enum RecurrentCell
{
    /// <summary><see cref="RnnSequence"/>.</summary>
    Rnn,

    /// <summary><see cref="LstmSequence"/>.</summary>
    Lstm,

    /// <summary><see cref="GruSequence"/>.</summary>
    Gru,
}
