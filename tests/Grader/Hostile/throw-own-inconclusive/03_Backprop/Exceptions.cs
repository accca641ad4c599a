namespace NUnit.Framework;

public class ResultStateException : Exception;

public sealed class InconclusiveException : ResultStateException;

public sealed class IgnoreException : ResultStateException;
