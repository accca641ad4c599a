namespace Gradus.Worker.Wire;

/// <summary>Numbers and truth values.</summary>
internal sealed class ScalarCodec(TypeCode code) : Codec
{
    public override int MinSize => code switch
    {
        TypeCode.Boolean => 1,
        TypeCode.Int32 or TypeCode.Single => 4,
        _ => 8,
    };

    public override void Write(WireWriter writer, object? value)
    {
        switch (code)
        {
            case TypeCode.Boolean: writer.Byte((bool)value! ? (byte)1 : (byte)0); break;
            case TypeCode.Int32: writer.Int32((int)value!); break;
            case TypeCode.Int64: writer.Int64((long)value!); break;
            case TypeCode.Single: writer.Int32(BitConverter.SingleToInt32Bits((float)value!)); break;
            default: writer.Double((double)value!); break;
        }
    }

    public override object Read(WireReader reader) => code switch
    {
        TypeCode.Boolean => reader.Boolean(),
        TypeCode.Int32 => reader.Int32(),
        TypeCode.Int64 => reader.Int64(),
        TypeCode.Single => BitConverter.Int32BitsToSingle(reader.Int32()),
        _ => reader.Double(),
    };

    /// <summary>Whether values of the type are written by this codec.</summary>
    public static bool Handles(Type type) => !type.IsEnum && Type.GetTypeCode(type)
        is TypeCode.Boolean or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double;
}
